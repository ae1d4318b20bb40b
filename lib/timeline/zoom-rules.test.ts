import { describe, expect, it } from 'vitest';
import { beside, ticksOf, yearsOf, yearsWording, zoomOf } from './zoom-rules';

const ALL = { first: 2015, last: 2026 };

describe('the years of the axis', () => {
  const date = (from: string | null, to: string | null) => ({ text: '…', from, to });

  it.each([
    [[], { first: 2026, last: 2026 }],
    [[date('2015-02-01', '2015-02-28'), null, date('2018-09-01', '2018-12-31')], { first: 2015, last: 2026 }],
    [[date('2014-01-01', null)], { first: 2014, last: 2026 }],
    [[date(null, '2028-06-30')], { first: 2026, last: 2028 }],
    [[date(null, null)], { first: 2026, last: 2026 }],
  ])('of %j are %j', (dates, years) => {
    expect(yearsOf(dates, '2026-11-27')).toEqual(years);
  });
});

describe('the years zoomed on', () => {
  it.each([
    [null, null, null],
    [2017, 2017, [2017, 2017]],
    [2016, 2019, [2016, 2019]],
    [2019, 2016, [2016, 2019]],
    [2018, null, [2018, 2026]],
    [null, 2016, [2015, 2016]],
    [1990, 2016, [2015, 2016]],
    [2040, 2050, [2026, 2026]],
    [2015, 2026, null],
    [1900, 2100, null],
  ])('from %s to %s are %j', (from, to, expected) => {
    const zoom = zoomOf({ from, to }, ALL);
    expect(zoom && [zoom.first, zoom.last]).toEqual(expected);
  });

  it.each([
    [2017, 2017, '2016', '2018'],
    [2016, 2018, '2015', 'de 2019 à 2021'],
    [2015, 2016, null, 'de 2017 à 2018'],
    [2025, 2026, 'de 2023 à 2024', null],
  ])('beside %i to %i stand %s and %s', (first, last, before, after) => {
    const said = ([-1, 1] as const).map((way) => beside({ first, last }, way, ALL));
    expect(said.map((years) => years && yearsWording(years))).toEqual([before, after]);
  });
});

describe('what the axis writes', () => {
  it.each([
    [2015, 2020, ['2015', '2016', '2017', '2018', '2019', '2020']],
    [2017, 2018, ['2017', 'avr.', 'juil.', 'oct.', '2018', 'avr.', 'juil.', 'oct.']],
    [2017, 2017, '2017 févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')],
  ])('from %i to %i: %j', (first, last, labels) => {
    expect(ticksOf({ first, last }).map(({ label }) => label)).toEqual(labels);
  });

  it('where there is little room, every other year or the first month of each quarter is enough', () => {
    const major = (first: number, last: number) =>
      ticksOf({ first, last }).flatMap(({ label, isMinor }) => (isMinor ? [] : [label]));
    expect(major(2015, 2020)).toEqual(['2015', '2017', '2019']);
    expect(major(2017, 2017)).toEqual(['2017', 'avr.', 'juil.', 'oct.']);
    expect(major(2017, 2018)).toEqual(['2017', '2018']);
  });

  it('each of several years leads to itself alone; one year has nothing further to show', () => {
    const leading = (first: number, last: number) => ticksOf({ first, last }).flatMap(({ year }) => year ?? []);
    expect(leading(2015, 2017)).toEqual([2015, 2016, 2017]);
    expect(leading(2017, 2017)).toEqual([]);
  });
});
