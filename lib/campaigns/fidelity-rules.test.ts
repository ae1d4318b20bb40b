import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { type Between, cumulatedSupport, isBetween, supportBetween } from './fidelity-rules';

const FIRST = date('février et mars 2017');
const SECOND = date('fin 2017');

describe('support received between two campaigns', () => {
  it.each<[string | null, Between]>([
    ['octobre 2016', 'no'],
    ['2018', 'no'],
    ['mai 2017', 'surely'],
    ['juin à août 2017', 'surely'],
    ['mars 2017', 'maybe'],
    ['septembre 2017', 'maybe'],
    ['décembre 2017', 'maybe'],
    ['2017', 'maybe'],
    ['depuis 2016', 'maybe'],
    ['depuis 2018', 'no'],
    [null, 'maybe'],
  ])('%s: %s', (on, expected) => {
    expect(isBetween(on === null ? null : date(on), FIRST, SECOND)).toBe(expected);
  });

  it('cannot be situated when a campaign has no dates', () => {
    expect(isBetween(date('mai 2017'), FIRST, null)).toBeNull();
    expect(supportBetween([{ on: date('mai 2017'), adoptionIds: ['a'] }], 'a', null, SECOND)).toBeNull();
  });

  it('is counted at least and at most, for the structure that was there', () => {
    const supports = [
      { on: date('mai 2017'), adoptionIds: ['a', 'b'] },
      { on: date('septembre 2017'), adoptionIds: ['a'] },
      { on: date('2018'), adoptionIds: ['a'] },
      { on: null, adoptionIds: ['b'] },
    ];
    expect(supportBetween(supports, 'a', FIRST, SECOND)).toEqual({ least: 1, most: 2 });
    expect(supportBetween(supports, 'b', FIRST, SECOND)).toEqual({ least: 1, most: 2 });
    expect(supportBetween(supports, 'c', FIRST, SECOND)).toEqual({ least: 0, most: 0 });
  });
});

describe('attendances that add up', () => {
  it('are possible from the first day they may have been, and sure from the last', () => {
    const steps = cumulatedSupport([
      { on: date('octobre 2016'), adoptionIds: ['a', 'b', 'c'] },
      { on: date('2016'), adoptionIds: ['a'] },
    ]);
    expect(steps).toEqual([
      { day: '2016-01-01', least: 0, most: 1 },
      { day: '2016-10-01', least: 0, most: 4 },
      { day: '2016-10-31', least: 3, most: 4 },
      { day: '2016-12-31', least: 4, most: 4 },
    ]);
  });

  it('leave out what has no date on one side', () => {
    expect(
      cumulatedSupport([
        { on: null, adoptionIds: ['a'] },
        { on: date('depuis 2016'), adoptionIds: ['a'] },
      ]),
    ).toEqual([]);
  });
});

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
