import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  dateOf,
  dayOf,
  firstDayOfMonth,
  formatDay,
  formatDayShort,
  isDay,
  lastDayOfMonth,
  today,
} from './day';

describe('a day', () => {
  test.each(['2015-12-09', '2020-02-29', '2000-02-29', '1900-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
    expect(dayOf(dateOf(day))).toBe(day);
  });

  test.each(['2019-02-29', '1900-02-29', '2018-13-01', '2018-00-10', '2018-04-31', '2018-1-1', '2018', ''])(
    '« %s » does not exist',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  it('is the one of Paris, not the one of the machine', () => {
    expect(today(new Date('2026-11-22T22:59:00Z'))).toBe('2026-11-22');
    expect(today(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(today(new Date('2026-07-14T22:30:00Z'))).toBe('2026-07-15');
  });

  it('moves across months, years and clock changes', () => {
    expect(addDays('2018-12-31', 1)).toBe('2019-01-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('begins and ends a month, of another year when the month runs over', () => {
    expect(firstDayOfMonth(2017, 13)).toBe('2018-01-01');
    expect(lastDayOfMonth(2017, 14)).toBe('2018-02-28');
    expect(lastDayOfMonth(2018, 0)).toBe('2017-12-31');
  });

  it('is written in French', () => {
    expect(formatDay('2015-12-09')).toBe('9 décembre 2015');
    expect(formatDay('2017-03-01')).toBe('1er mars 2017');
    expect(formatDayShort('2015-12-09')).toBe('09/12/2015');
  });
});
