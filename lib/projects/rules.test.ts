import { describe, expect, it } from 'vitest';
import type { LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf, PHASES } from './rules';

describe('the course of a project', () => {
  it('starts with every phase ahead', () => {
    const course = courseOf(events(['ENTERED', null, 'juin 2017']));
    expect(course.hasEntered).toBe(true);
    expect(course.enteredOn?.text).toBe('juin 2017');
    expect(course.steps.map((step) => step.state)).toEqual(PHASES.map(() => 'ahead'));
    expect([course.current, course.furthest, course.exit]).toEqual([null, null, null]);
  });

  it.each([
    ['ENTERED', 'inProgress'],
    ['COMPLETED', 'completed'],
    ['SKIPPED', 'skipped'],
    ['STOPPED', 'stopped'],
    ['REOPENED', 'inProgress'],
  ] as const)('%s puts a phase in the state %s', (kind, state) => {
    expect(stateOf('TRAINING', events(['ENTERED', null, '2017'], [kind, 'TRAINING', '2018']))).toBe(state);
  });

  it.each([
    ['2015-12-31', false, []],
    ['2016-06-01', true, []],
    ['2017-01-01', true, ['inProgress', 'possible']],
    ['2017-12-31', true, ['inProgress', 'certain']],
    ['2018-09-01', true, ['completed', 'possible']],
    ['2019-01-01', true, ['completed', 'certain']],
  ] as const)('is the same function for the day %s', (day, hasEntered, expected) => {
    const course = courseOf(
      events(['ENTERED', null, 'juin 2016'], ['ENTERED', 'SUPPORT', '2017'], ['COMPLETED', 'SUPPORT', 'fin 2018']),
      day,
    );
    const step = stepOf('SUPPORT', course);
    expect(course.hasEntered).toBe(hasEntered);
    const seen = step.state === 'ahead' ? [] : [step.state, step.isCertain ? 'certain' : 'possible'];
    expect(seen).toEqual(expected);
  });

  it('keeps a contradictory order as the source has it: VITA-Air’s second evaluation comes before its first', () => {
    const vitaAir = events(
      ['ENTERED', null, 'juillet 2015'],
      ['COMPLETED', 'EVALUATION_1', 'novembre 2017'],
      ['COMPLETED', 'EVALUATION_2', 'mai 2017'],
    );
    const summer = courseOf(vitaAir, '2017-07-01');
    expect(stepOf('EVALUATION_1', summer).state).toBe('ahead');
    expect(stepOf('EVALUATION_2', summer).state).toBe('completed');
    expect(summer.furthest).toBe('EVALUATION_2');
    expect(stepOf('EVALUATION_1', courseOf(vitaAir, '2018-01-01')).state).toBe('completed');
  });

  it('takes up a phase again after it was completed', () => {
    const course = courseOf(
      events(
        ['ENTERED', null, '2015'],
        ['ENTERED', 'SUPPORT', '2016'],
        ['COMPLETED', 'SUPPORT', '2017'],
        ['REOPENED', 'SUPPORT', '2018'],
      ),
    );
    expect(stepOf('SUPPORT', course)).toMatchObject({ state: 'inProgress', openedOn: { text: '2018' } });
    expect(course.current).toBe('SUPPORT');
  });

  it('leaves the phases never reached aside once the project left', () => {
    const course = courseOf(
      events(['ENTERED', null, '2015'], ['COMPLETED', 'FEASIBILITY', '2015'], ['EXITED', null, 'décembre 2015']),
    );
    expect(course.exit?.on?.text).toBe('décembre 2015');
    expect(course.current).toBeNull();
    expect(stepOf('FEASIBILITY', course).state).toBe('completed');
    expect(stepOf('TRAINING', course).state).toBe('notReached');
  });

  it('is in again after a return, and out again after a second exit', () => {
    const left: Fact[] = [
      ['ENTERED', null, '2015'],
      ['ENTERED', 'SUPPORT', '2016'],
      ['EXITED', null, '2017'],
    ];
    const back: Fact[] = [...left, ['REOPENED', null, '2018']];
    expect(courseOf(events(...back)).exit).toBeNull();
    expect(courseOf(events(...back)).current).toBe('SUPPORT');
    expect(courseOf(events(...back), '2017-12-31').exit?.on?.text).toBe('2017');
    expect(courseOf(events(...back, ['EXITED', null, '2019'])).exit?.on?.text).toBe('2019');
  });

  it('reads the same fact recorded twice in a row as a correction, also in the past', () => {
    const corrected = events(
      ['ENTERED', null, 'juin 2016'],
      ['EXITED', null, 'fin 2018'],
      ['ENTERED', null, 'juin 2017'],
      ['EXITED', null, 'fin 2019'],
    );
    expect(courseOf(corrected).enteredOn?.text).toBe('juin 2017');
    expect(courseOf(corrected).exit?.on?.text).toBe('fin 2019');
    expect(courseOf(corrected, '2016-12-31').hasEntered).toBe(false);
    expect(courseOf(corrected, '2019-01-01').exit).toBeNull();
  });

  it('counts a fact without a date always, and says when a day falls between its bounds', () => {
    const undated = courseOf(events(['ENTERED', null, null], ['SKIPPED', 'TRAINING', null]), '1990-01-01');
    expect(undated.hasEntered).toBe(true);
    expect(stepOf('TRAINING', undated)).toMatchObject({ state: 'skipped', since: null, isCertain: true });
  });
});

type Fact = [LifecycleEventKind, Phase | null, string | null];

function events(...facts: Fact[]): CourseEvent[] {
  return facts.map(([kind, phase, wording], index) => ({
    kind,
    phase,
    date: wording === null ? null : dateOf(wording),
    reason: null,
    decision: null,
    exitCause: null,
    sequence: index + 1,
  }));
}

function dateOf(wording: string) {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

function stepOf(phase: Phase, course: ReturnType<typeof courseOf>) {
  const step = course.steps.find((candidate) => candidate.phase === phase);
  if (!step) throw new Error(`No step ${phase}.`);
  return step;
}

function stateOf(phase: Phase, facts: CourseEvent[]) {
  return stepOf(phase, courseOf(facts)).state;
}
