import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '@/lib/day';
import type { Phase } from '@/lib/generated/prisma/enums';
import { courseOf, PHASES } from '@/lib/projects/rules';
import { certainlyLeftOn, latestEvents, surenessOf } from '@/lib/projects/standing-rules';
import { latestAdoption, latestHeld, markPossible } from './latest-rules';
import { day, factsOf, lifecycle, type Situation, situation } from './lived-course.fixture';
import { cellsOf } from './rules';

const NOW = '2026-11-27';

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
