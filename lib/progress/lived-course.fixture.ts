import fc from 'fast-check';
import type { CourseEvent as AdoptionEvent } from '@/lib/adoptions/rules';
import { addDays, type Day } from '@/lib/day';
import { movesBefore } from '@/lib/evaluations/moves.fixture';
import type { AdoptionEventKind, LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf, PHASES } from '@/lib/projects/rules';
import type { AdoptionFacts, CampaignFacts, ProjectFacts } from './facts';

// Courses of projects and structures as they can be lived, for properties that hold whatever was lived.

/** By when all of it was recorded. */
const RECORDED = '2026-11-20';

export const day = fc.integer({ min: 0, max: 4_300 }).map((offset) => addDays('2015-01-01', offset));
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

export const lifecycle: fc.Arbitrary<CourseEvent[]> = fc
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

const evaluation = fc.option(fc.oneof(movesBefore(RECORDED), day.chain(movesBefore)));

export const situation = fc.record({
  lifecycle,
  activities: fc.array(fc.tuple(fc.constantFrom<Phase>('TRAINING', 'SUPPORT'), imprecise), { maxLength: 3 }),
  campaigns: fc.array(fc.tuple(campaign, evaluation, imprecise), { maxLength: 3 }),
  steps,
  joined: imprecise,
  wave: fc.constantFrom('AIS' as const, 'ORIGINAL' as const),
});

export type Situation = typeof situation extends fc.Arbitrary<infer One> ? One : never;

export function factsOf(given: Situation, on: Day): { project: ProjectFacts; adoption: AdoptionFacts } {
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

function lifecycleEvent(phase: Phase | null, kind: LifecycleEventKind, date: ImpreciseDate | null): CourseEvent {
  return { phase, kind, date, reason: null, decision: null, exitCause: null, sequence: 0, recordedOn: RECORDED };
}
