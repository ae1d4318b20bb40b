import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, MONTHS } from './day';
import {
  describePrecision,
  formatBounds,
  formatImpreciseDate,
  type ImpreciseDate,
  parseImpreciseDate,
} from './imprecise-date';
import { FIRST_YEAR, LAST_YEAR } from './imprecise-date-problem';

const lastDay = `${LAST_YEAR}-12-31`;
const year = fc.integer({ min: FIRST_YEAR, max: LAST_YEAR });
const month = fc.constantFrom(...MONTHS);
const day = fc
  .integer({ min: 0, max: (LAST_YEAR - FIRST_YEAR + 1) * 365 })
  .map((offset) => addDays(`${FIRST_YEAR}-01-01`, offset));
const bounds = fc
  .tuple(fc.option(day), fc.option(fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4000))), fc.option(day))
  .map(([from, length, alone]) => {
    if (from === null || length === null) return { from, to: from === null ? alone : null };
    const to = addDays(from, length);
    return { from, to: to > lastDay ? lastDay : to };
  });

const inYear = fc.constantFrom(
  '',
  'en ',
  "l'année ",
  'début ',
  'mi-',
  'fin d’année ',
  'T3 ',
  '2e semestre ',
  'été ',
  'hiver ',
);
const inMonth = fc.constantFrom('', 'en ', 'début ', 'mi ', 'fin ', '1re quinzaine de ');
const start = fc.constantFrom('', 'vers ', 'depuis ', 'avant ', 'après ', 'jusqu’à ', 'à partir de ', 'au plus tard ');
const ofOneYear = fc.tuple(inYear, year).map(([part, number]) => `${part}${number}`);
const ofOneMonth = fc.tuple(inMonth, month, year).map(([part, name, number]) => `${part}${name} ${number}`);
const period = fc.oneof(ofOneYear, ofOneMonth);
const range = fc
  .tuple(period, fc.constantFrom(' à ', ' et ', ' - '), period)
  .map((parts) => parts.join(''))
  .filter((wording) => parseImpreciseDate(wording).ok);
const withoutDay = fc
  .oneof(
    fc.tuple(start, period).map((parts) => parts.join('')),
    range,
  )
  .filter((wording) => parseImpreciseDate(wording).ok);
const spelledDay = fc.tuple(fc.integer({ min: 1, max: 28 }), month, year).map((parts) => parts.join(' '));
const wording = fc.oneof(withoutDay, spelledDay, fc.constantFrom('un an et demi', 'à cette date', 'date inconnue'));
const noise = fc.string({ unit: 'binary' });
const frenchNoise = fc
  .array(
    fc.constantFrom(
      'du',
      'au',
      'et',
      'à',
      'entre',
      'fin',
      'mi',
      'hiver',
      'mars',
      '31',
      '2018',
      '12/',
      '-',
      'T2',
      '9 mois',
      'depuis',
      'avant',
      '?',
    ),
  )
  .map((words) => words.join(' '));

function read(text: string): ImpreciseDate {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return parsed.date;
}

function boundsOf(text: string) {
  const { from, to } = read(text);
  return { from, to };
}

describe('imprecise dates stay imprecise', () => {
  it('never reads a day in a year', () => {
    fc.assert(
      fc.property(year, fc.constantFrom('', 'en ', "l'année ", 'vers '), (number, before) => {
        const date = read(`${before}${number}`);
        expect(date).toMatchObject({ from: `${number}-01-01`, to: `${number}-12-31` });
        expect(describePrecision(date)).toBe('year');
      }),
    );
  });

  it('never reads one day in a wording that names none', () => {
    fc.assert(
      fc.property(withoutDay, (text) => {
        const date = read(text);
        expect(date.from).not.toBe(date.to);
        expect(describePrecision(date)).not.toBe('day');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whatever the wording', () => {
  it('the earliest day is never after the latest', () => {
    fc.assert(
      fc.property(fc.oneof(wording, frenchNoise), (text) => {
        const parsed = parseImpreciseDate(text);
        if (!parsed.ok || parsed.date.from === null || parsed.date.to === null) return;
        expect(parsed.date.from <= parsed.date.to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('what is displayed reads back to the same bounds, alone or inside a sentence', () => {
    fc.assert(
      fc.property(wording, (text) => {
        const date = read(text);
        expect(date.text).toBe(text);
        expect(read(formatImpreciseDate(date))).toEqual(date);
        expect(boundsOf(formatImpreciseDate(date, { withPreposition: true }))).toEqual(boundsOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('case and spaces change nothing', () => {
    fc.assert(
      fc.property(wording, fc.constantFrom('  ', '\t', '\u00a0 ', '\n'), (text, space) => {
        expect(boundsOf(`${space}${text.toUpperCase().replaceAll(' ', space)}${space}`)).toEqual(boundsOf(text));
      }),
    );
  });

  it('bounds put into words read back as the same bounds', () => {
    fc.assert(
      fc.property(bounds, ({ from, to }) => {
        expect(boundsOf(formatBounds(from, to))).toEqual({ from, to });
      }),
      { numRuns: 1000 },
    );
  });

  it('any text at all is either a date or a sentence whose examples are dates', () => {
    fc.assert(
      fc.property(fc.oneof(noise, frenchNoise), (text) => {
        const parsed = parseImpreciseDate(text);
        if (parsed.ok) return;
        const examples = /Exemples\u00a0: (.+)\.$/su.exec(parsed.message)?.[1]?.split(', ') ?? [];
        expect(examples.length).toBeGreaterThanOrEqual(3);
        expect(examples.slice(-2).every((example) => parseImpreciseDate(example).ok)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
