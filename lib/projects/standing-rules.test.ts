import { describe, expect, it, test } from 'vitest';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import type { CourseEvent } from './rules';
import { programmeStanding, standingWords, surenessOf } from './standing-rules';

const RECORDED = '2026-11-20';

type Fact = [kind: CourseEvent['kind'], phase: CourseEvent['phase'], date: string | null];

const entered = (date: string | null): Fact => ['ENTERED', null, date];
const left = (date: string | null): Fact => ['EXITED', null, date];

describe('how sure a past day is of a course', () => {
  it.each<[string, Fact[], string, ReturnType<typeof surenessOf>]>([
    ['before its entry', [entered('juin 2016')], '2016-05-31', { entry: 'notYet', exit: 'notYet', stage: 'certain' }],
    [
      'inside the month of its entry',
      [entered('juin 2016')],
      '2016-06-15',
      { entry: 'possible', exit: 'notYet', stage: 'possible' },
    ],
    [
      'on the last day of that month',
      [entered('juin 2016')],
      '2016-06-30',
      { entry: 'certain', exit: 'notYet', stage: 'certain' },
    ],
    [
      'in the year of its exit',
      [entered('2015'), left('2018')],
      '2018-06-30',
      { entry: 'certain', exit: 'possible', stage: 'possible' },
    ],
    [
      'the year after',
      [entered('2015'), left('2018')],
      '2019-01-01',
      { entry: 'certain', exit: 'certain', stage: 'certain' },
    ],
    [
      'an entry without a date',
      [entered(null)],
      '2018-01-01',
      { entry: 'possible', exit: 'notYet', stage: 'possible' },
    ],
    [
      'an entry without a date, on the day it was recorded',
      [entered(null)],
      RECORDED,
      { entry: 'certain', exit: 'notYet', stage: 'certain' },
    ],
    [
      '« depuis 2014 », long after',
      [entered('depuis 2014')],
      '2018-01-01',
      { entry: 'possible', exit: 'notYet', stage: 'possible' },
    ],
    [
      '« depuis 2014 », since it is recorded',
      [entered('depuis 2014')],
      RECORDED,
      { entry: 'certain', exit: 'notYet', stage: 'certain' },
    ],
    [
      'a phase without a date had its day by the exit',
      [entered('2015'), ['COMPLETED', 'TRAINING', null], left('2018')],
      '2019-01-01',
      { entry: 'certain', exit: 'certain', stage: 'certain' },
    ],
    [
      'a phase without a date, before the exit',
      [entered('2015'), ['COMPLETED', 'TRAINING', null], left('2018')],
      '2017-01-01',
      { entry: 'certain', exit: 'notYet', stage: 'possible' },
    ],
  ])('%s', (_title, facts, day, expected) => {
    expect(surenessOf(facts.map(eventOf), day)).toEqual(expected);
  });
});

test('counts the projects of a day in words, none of them twice', () => {
  const all = [
    surenessOf([entered('2015'), left('2016')].map(eventOf), '2017-12-31'),
    surenessOf([entered('2015'), left('fin 2017 à mi 2018')].map(eventOf), '2017-12-31'),
    surenessOf([entered('2017 à 2018')].map(eventOf), '2017-12-31'),
    surenessOf([entered('2019')].map(eventOf), '2017-12-31'),
  ];
  const standing = programmeStanding(all);
  expect(standing).toEqual({
    entered: { certain: 2, possible: 1, notYet: 1 },
    left: { certain: 1, possible: 1, notYet: 1 },
  });
  expect(standingWords(standing)).toBe(
    '2\u00a0projets entrés de façon certaine, 1\u00a0possible, 1\u00a0pas encore · 1\u00a0sortie certaine, 1\u00a0possible',
  );
});

function eventOf([kind, phase, words]: Fact, sequence: number): CourseEvent {
  return {
    kind,
    phase,
    date: words === null ? null : dateOf(words),
    reason: null,
    decision: null,
    exitCause: null,
    sequence,
    recordedOn: RECORDED,
  };
}

function dateOf(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
