import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { attendanceChanges, isSilent, yearOf } from './rules';

const line = (adoption: string, isPresent: boolean, people: number | null = null, note: string | null = null) => ({
  adoption,
  isPresent,
  people,
  note,
});
const known = [
  { id: '1', adoption: 'siae-1', people: 4, note: 'venue à deux' },
  { id: '2', adoption: 'siae-2', people: null, note: null },
];

describe('pain 13: adding a structure never touches the others', () => {
  it('adds one, and leaves alone the lines that say what is known', () => {
    const wanted = [line('siae-1', true, 4, 'venue à deux'), line('siae-2', true), line('siae-3', true, 2)];
    expect(attendanceChanges(wanted, known)).toEqual({
      added: [{ adoption: 'siae-3', people: 2, note: null }],
      changed: [],
      removed: [],
    });
  });

  it('never touches a structure that the form does not speak of', () => {
    expect(attendanceChanges([line('siae-3', true)], known)).toMatchObject({ changed: [], removed: [] });
  });

  it('changes the one line that differs, and removes the one that was unticked', () => {
    const wanted = [line('siae-1', true, 5, 'venue à deux'), line('siae-2', false, 3)];
    expect(attendanceChanges(wanted, known)).toEqual({
      added: [],
      changed: [{ id: '1', people: 5, note: 'venue à deux' }],
      removed: ['2'],
    });
  });

  it('« toutes » adds who is missing with what their line says, and loses no note', () => {
    const wanted = [line('siae-1', true, 4, 'venue à deux'), line('siae-3', false, 2)];
    expect(attendanceChanges(wanted, known, ['siae-1', 'siae-3', 'siae-4'])).toEqual({
      added: [
        { adoption: 'siae-3', people: 2, note: null },
        { adoption: 'siae-4', people: null, note: null },
      ],
      changed: [],
      removed: [],
    });
  });
});

it.each([
  ['never anything', { latest: null, isOpenEnded: false }, true],
  ['long ago', { latest: '2018-03-31', isOpenEnded: false }, true],
  ['twelve months ago to the day', { latest: '2018-11-15', isOpenEnded: false }, false],
  ['one day more', { latest: '2018-11-14', isOpenEnded: false }, true],
  ['long ago, and once without a date', { latest: '2018-03-31', isOpenEnded: true }, false],
])('seen from 15 November 2019, %s: silent for twelve months is %s', (_what, support, silent) => {
  expect(isSilent({ count: 1, ...support }, 12, '2019-11-15')).toBe(silent);
});

it.each([
  ['mi 2018', '2018'],
  ['de novembre 2018 à février 2019', '2018'],
  ['avant 2016', '2015'],
])('%s is listed under %s', (words, year) => {
  expect(yearOf(date(words))).toBe(year);
});

it('an activity without a date says so', () => {
  expect(yearOf(null)).toBe('sans date');
});

function date(words: string) {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
