import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '@/lib/adoptions/rules';
import type { Score } from '@/lib/evaluations/score-rules';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { isPausedFor, summaryOf } from './score-rules';

const score = (share: number | null, answered = share === null ? 0 : 2, expected = 2): Score => ({
  share,
  answered,
  expected,
  coverage: expected > 0 ? answered / expected : null,
  notCollected: 0,
  notApplicable: 0,
});

describe('the scores of several structures', () => {
  it.each<[string, Score[], Partial<ReturnType<typeof summaryOf>>]>([
    ['each structure counts once, whatever it covers', [score(1, 1), score(0.5)], { mean: 0.75, median: 0.75 }],
    ['the spread is told', [score(0.25), score(1), score(0.5)], { least: 0.25, most: 1, median: 0.5 }],
    ['one without a score is no zero', [score(0.5), score(null)], { mean: 0.5, least: 0.5, scored: 1, structures: 2 }],
    ['coverage adds up', [score(1, 1, 3), score(null, 0, 2)], { answered: 1, expected: 5 }],
    ['of nobody there is none', [], { mean: null, median: null, least: null, most: null, scored: 0, structures: 0 }],
    ['of one it is its own', [score(0.4)], { mean: 0.4, median: 0.4, least: 0.4, most: 0.4 }],
  ])('%s', (_title, scores, expected) => {
    expect(summaryOf(scores)).toMatchObject(expected);
  });
});

describe('a structure on hold, for the switch of a campaign', () => {
  const TODAY = '2020-06-01';
  const window = date('fin 2017');

  it.each<[string, [CourseEvent['kind'], string | null][], boolean]>([
    ['was never', [['SELECTED', '2016']], false],
    [
      'was on the campaign’s last day, and resumed',
      [
        ['SELECTED', '2016'],
        ['ON_HOLD', 'mi 2017'],
        ['RESUMED', '2019'],
      ],
      true,
    ],
    [
      'is today, after answering',
      [
        ['SELECTED', '2016'],
        ['ON_HOLD', 'mars 2019'],
      ],
      true,
    ],
    [
      'was before, and had resumed',
      [
        ['SELECTED', '2016'],
        ['ON_HOLD', '2016'],
        ['RESUMED', 'mars 2017'],
      ],
      false,
    ],
    [
      'stopped since',
      [
        ['SELECTED', '2016'],
        ['ON_HOLD', 'mars 2018'],
        ['STOPPED', 'mai 2018'],
      ],
      false,
    ],
  ])('%s', (_title, events, expected) => {
    const course = events.map(([kind, on], sequence) => ({
      kind,
      date: on ? date(on) : null,
      reason: null,
      review: null,
      sequence,
    }));
    expect(isPausedFor({ state: 'CLOSED', window }, course, TODAY)).toBe(expected);
  });
});

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
