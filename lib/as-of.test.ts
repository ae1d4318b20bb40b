import { describe, expect, it } from 'vitest';
import { asOfYears, readAsOf } from './as-of';

const now = '2026-11-27';

describe('the day an address asks for', () => {
  it.each([
    ['a past day', { au: '2017-12-31' }, { day: '2017-12-31', past: '2017-12-31' }],
    ['today', { au: now }, { day: now, past: null }],
    ['a day to come', { au: '2027-01-01' }, { day: now, past: null }],
    ['a day of no calendar', { au: '2017-02-30' }, { day: now, past: null }],
    ['words', { au: 'hier' }, { day: now, past: null }],
    ['nothing', {}, { day: now, past: null }],
    [
      'twice the parameter: the first counts',
      { au: ['2016-01-01', '2018-01-01'] },
      { day: '2016-01-01', past: '2016-01-01' },
    ],
  ])('%s', (_, search, expected) => {
    expect(readAsOf(search, now)).toEqual(expected);
  });
});

it('offers the end of each finished year since 2015', () => {
  expect(asOfYears('2018-03-01')).toEqual([
    { year: 2015, day: '2015-12-31' },
    { year: 2016, day: '2016-12-31' },
    { year: 2017, day: '2017-12-31' },
  ]);
});
