import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseEvent as AdoptionEvent } from '@/lib/adoptions/rules';
import { addDays, type Day } from '@/lib/day';
import { movesBefore } from '@/lib/evaluations/moves.fixture';
import type { AdoptionEventKind, LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf, PHASES } from '@/lib/projects/rules';
import { certainlyLeftOn, latestEvents, surenessOf } from '@/lib/projects/standing-rules';
import type { AdoptionFacts, CampaignFacts, ProjectFacts } from './facts';
import { latestAdoption, latestHeld, markPossible } from './latest-rules';
import { cellsOf } from './rules';

const RECORDED = '2026-11-20';
const NOW = '2026-11-27';

const day = fc.integer({ min: 0, max: 4_300 }).map((offset) => addDays('2015-01-01', offset));
/** Known to the day, over a span, on one side only, or not at all; never after it was recorded. */
const imprecise: fc.Arbitrary<ImpreciseDate | null> = fc.option(
  fc.tuple(day, fc.nat(400), fc.constantFrom('both', 'from', 'to', 'none')).map(([from, length, known]) => {
    const to = addDays(from, length) < RECORDED ? addDays(from, length) : RECORDED;
    return {
      text: `${from} ${known}`,
      from: known === 'both' || known === 'from' ? from : null,
      to: known === 'both' || known === 'to' ? to : null,
    };
  }),
);

/** What may follow what in a phase: it is left aside before anything happened in it, or not at all. */
const phaseKinds = fc.constantFrom<LifecycleEventKind[]>(
  [],
  ['SKIPPED'],
  ['SKIPPED', 'REOPENED', 'COMPLETED'],
  ['ENTERED'],
  ['ENTERED', 'COMPLETED'],
  ['ENTERED', 'STOPPED'],
  ['ENTERED', 'STOPPED', 'REOPENED', 'COMPLETED'],
);
const projectKinds = fc.constantFrom<LifecycleEventKind[]>(
  ['ENTERED'],
  ['ENTERED', 'EXITED'],
  ['ENTERED', 'EXITED', 'REOPENED'],
);

const lifecycle: fc.Arbitrary<CourseEvent[]> = fc
  .tuple(projectKinds, ...PHASES.map(() => phaseKinds))
  .chain(([own, ...phases]) => {
    const kinds = [
      ...own.map((kind) => [null, kind] as const),
      ...phases.flatMap((list, index) => list.map((kind) => [PHASES[index]?.phase ?? null, kind] as const)),
    ];
    return fc.tuple(...kinds.map(([phase, kind]) => imprecise.map((date) => lifecycleEvent(phase, kind, date))));
  })
  .map((events) => events.map((event, sequence) => ({ ...event, sequence })));

const steps: fc.Arbitrary<AdoptionEvent[]> = fc
  .constantFrom<AdoptionEventKind[]>(
    [],
    ['SELECTED'],
    ['CONTACTED', 'SELECTED', 'STARTED'],
    ['SELECTED', 'STARTED', 'ON_HOLD'],
    ['SELECTED', 'ON_HOLD', 'RESUMED', 'STOPPED'],
    ['SELECTED', 'STARTED', 'AUTONOMOUS'],
  )
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind, sequence) =>
        imprecise.map((date) => ({ kind, date, sequence, reason: null, review: null, recordedAt: new Date(RECORDED) })),
      ),
    ),
  );

const campaign: fc.Arbitrary<Omit<CampaignFacts, 'id' | 'slug' | 'label'>> = fc
  .record({
    phase: fc.constantFrom<Phase>('EVALUATION_1', 'EVALUATION_2'),
    state: fc.constantFrom('OPEN', 'CLOSED'),
    window: imprecise,
    dueOn: fc.option(day),
    inviteesKnown: fc.boolean(),
  })
  .map((own) => ({
    ...own,
    moves: (own.state === 'OPEN' ? (['OPEN'] as const) : (['OPEN', 'CLOSED'] as const)).map((state) => ({
      state,
      on: RECORDED,
    })),
  }));

const evaluation = fc.option(movesBefore(RECORDED));

const situation = fc.record({
  lifecycle,
  activities: fc.array(fc.tuple(fc.constantFrom<Phase>('TRAINING', 'SUPPORT'), imprecise), { maxLength: 3 }),
  campaigns: fc.array(fc.tuple(campaign, evaluation, imprecise), { maxLength: 3 }),
  steps,
  joined: imprecise,
  wave: fc.constantFrom('AIS' as const, 'ORIGINAL' as const),
});

type Situation = typeof situation extends fc.Arbitrary<infer One> ? One : never;

describe('the programme as it stood', () => {
  it('shows today what it shows without a day: since all is recorded, nothing is only possible', () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(cellsOn(given, NOW)).toEqual(shownOn(given, NOW));
        expect(surenessOf(given.lifecycle, NOW).stage).toBe('certain');
      }),
    );
  });

  it('never takes a project back to an earlier phase than the furthest it had reached', () => {
    fc.assert(
      fc.property(lifecycle, day, day, (events, one, other) => {
        const [before, after] = [one, other].sort() as [Day, Day];
        expect(rankOf(courseOf(events, before).furthest)).toBeLessThanOrEqual(rankOf(courseOf(events, after).furthest));
      }),
    );
  });

  it('never loses an entry: certain stays certain, and what is certain is among what is possible', () => {
    fc.assert(
      fc.property(fc.array(lifecycle, { maxLength: 6 }), day, day, (projects, one, other) => {
        const [before, after] = [one, other].sort() as [Day, Day];
        const certain = (on: Day) => projects.filter((events) => surenessOf(events, on).entry === 'certain');
        const shown = (on: Day) => projects.filter((events) => courseOf(events, on).hasEntered);
        expect(certain(after)).toEqual(expect.arrayContaining(certain(before)));
        expect(shown(after)).toEqual(expect.arrayContaining(shown(before)));
        expect(shown(before)).toEqual(expect.arrayContaining(certain(before)));
      }),
    );
  });

  it('calls a cell possible when a later reading of the same dates says another state, and only then', () => {
    fc.assert(
      fc.property(situation, day, (given, on) => {
        const latest = latestOn(given, on);
        for (const [index, cell] of cellsOn(given, on).entries()) {
          expect(cell.isPossible ?? false).toBe(cell.state !== latest[index]?.state);
          expect(cell.reason).not.toBe('');
        }
      }),
    );
  });

  it('never counts an answer before the day its structure can have been met, nor before somebody typed it', () => {
    fc.assert(
      fc.property(situation, day, (given, on) => {
        const answered = given.campaigns.some(([{ window }, moves, met]) => {
          const from = (met ?? window)?.from;
          return !from || from <= on || moves?.some((move) => move.state !== 'INVITED' && move.on <= on);
        });
        const cells = shownOn(given, on).filter(({ phase }) => phase.startsWith('EVALUATION'));
        if (!answered) expect(cells.some(({ state }) => state === 'done' || state === 'submitted')).toBe(false);
      }),
    );
  });

  it('says that an answer waits for a decision on the days it did, and on no other', () => {
    fc.assert(
      fc.property(situation, day, (given, on) => {
        const states = given.campaigns.map(([, moves]) => moves?.findLast((move) => move.on <= on)?.state);
        const shown = shownOn(given, on).map(({ state }) => state);
        if (!states.includes('SUBMITTED')) expect(shown).not.toContain('submitted');
        if (!states.includes('RETURNED')) expect(shown).not.toContain('returned');
      }),
    );
  });
});

function lifecycleEvent(phase: Phase | null, kind: LifecycleEventKind, date: ImpreciseDate | null): CourseEvent {
  return { phase, kind, date, reason: null, decision: null, exitCause: null, sequence: 0, recordedOn: RECORDED };
}

function rankOf(phase: Phase | null): number {
  return PHASES.findIndex((entry) => entry.phase === phase);
}

function cellsOn(given: Situation, on: Day) {
  return markPossible(shownOn(given, on), latestOn(given, on));
}

function shownOn(given: Situation, on: Day) {
  const { project, adoption } = factsOf(given, on);
  return cellsOf(project, adoption, on);
}

function latestOn(given: Situation, on: Day) {
  const { project, adoption } = factsOf(given, on);
  const latest = {
    course: courseOf(latestEvents(given.lifecycle, on), on),
    ...latestHeld(project, certainlyLeftOn(given.lifecycle), on),
  };
  return cellsOf(latest, latestAdoption(adoption, project, on), on);
}

function factsOf(given: Situation, on: Day): { project: ProjectFacts; adoption: AdoptionFacts } {
  const campaigns = given.campaigns.map(([own], index) => ({
    ...own,
    id: `${index}`,
    slug: `${index}`,
    label: `${index}`,
  }));
  const answered = given.campaigns.flatMap(([, moves, metOn], index) =>
    moves ? [[`${index}`, { moves, metOn, since: null }] as const] : [],
  );
  return {
    project: {
      course: courseOf(given.lifecycle, on),
      activities: given.activities.map(([phase, heldOn], index) => ({
        id: `${index}`,
        phase,
        heldOn,
        recordedOn: RECORDED,
      })),
      campaigns,
    },
    adoption: {
      wave: given.wave,
      joined: given.joined,
      recordedOn: RECORDED,
      events: given.steps,
      attended: new Set(['0']),
      evaluations: new Map(answered),
    },
  };
}
