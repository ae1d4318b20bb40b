import { describe, expect, expectTypeOf, it, test } from 'vitest';
import {
  certainty,
  compareImprecise,
  describePrecision,
  earliest,
  formatBounds,
  formatImpreciseDate,
  type ImpreciseDate,
  impreciseColumns,
  isPast,
  parseImpreciseDate,
  readImprecise,
  span,
} from './imprecise-date';
import { mentions } from './imprecise-date-mentions';

function read(text: string): ImpreciseDate {
  const parsed = parseImpreciseDate(text, { now: '2026-11-23' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

describe('the dates of the ten projects', () => {
  test.each(mentions)('%s: « %s » runs from %s to %s', (_, wording, from, to) => {
    expect(read(wording)).toEqual({ text: wording, from, to });
  });

  it('has 49 mentions, one of them a full day and one of them relative', () => {
    const precisions = mentions.map(([, wording]) => describePrecision(read(wording)));
    expect(mentions).toHaveLength(49);
    expect(precisions.filter((precision) => precision === 'day')).toHaveLength(1);
    expect(precisions.filter((precision) => precision === 'relative')).toHaveLength(1);
  });
});

describe('the precision of a date', () => {
  test.each([
    ['9 décembre 2015', 'day'],
    ['mi-mars 2018', 'part-of-month'],
    ['2e quinzaine de mars 2018', 'part-of-month'],
    ['mars 2018', 'month'],
    ['T2 2018', 'quarter'],
    ['printemps 2018', 'season'],
    ['hiver 2017-2018', 'season'],
    ['mi 2018', 'part-of-year'],
    ['S2 2018', 'semester'],
    ['2018', 'year'],
    ['février et mars 2017', 'range'],
    ['du 3 au 5 mars 2017', 'range'],
    ['2014-2018', 'range'],
    ['mai à juillet 2018', 'range'],
    ['depuis 2014', 'open'],
    ['avant 2016', 'open'],
    ['après un an', 'relative'],
    ['date inconnue', 'unknown'],
  ])('« %s » is known to the %s', (wording, precision) => {
    expect(describePrecision(read(wording))).toBe(precision);
  });
});

describe('the display of a date', () => {
  test.each([
    ['9 décembre 2015', 'le 9 décembre 2015'],
    ['Mercredi 9 décembre 2015', 'le mercredi 9 décembre 2015'],
    ['09/12/2015', 'le 09/12/2015'],
    ['Novembre 2017', 'en novembre 2017'],
    ['11/2017', 'en 11/2017'],
    ['2019', 'en 2019'],
    ['2014-2018', 'en 2014-2018'],
    ['2014 à 2018', 'de 2014 à 2018'],
    ['février et mars 2017', 'en février et mars 2017'],
    ['février à mars 2017', 'de février à mars 2017'],
    ['avril à juin 2017', 'd’avril à juin 2017'],
    ['3 au 5 mars 2017', 'du 3 au 5 mars 2017'],
    ['Second trimestre 2020', 'au second trimestre 2020'],
    ['T2 2020', 'au T2 2020'],
    ['printemps 2018', 'au printemps 2018'],
    ['été 2018', 'en été 2018'],
    ['Mi 2018', 'mi 2018'],
    ['depuis 2014', 'depuis 2014'],
    ['le 3 mars 2017', 'le 3 mars 2017'],
    ['après un an', 'après un an'],
  ])('« %s » reads « %s » inside a sentence', (wording, inSentence) => {
    expect(formatImpreciseDate(read(wording), { withPreposition: true })).toBe(inSentence);
  });

  it('is the wording as entered, and the bounds when there is no wording', () => {
    expect(formatImpreciseDate(read('  Mi   2018 '))).toBe('Mi 2018');
    expect(formatImpreciseDate({ text: '', from: '2018-05-01', to: null })).toBe('à partir du 1er mai 2018');
  });

  test.each([
    ['2018-05-01', '2018-08-31', 'entre le 1er mai et le 31 août 2018'],
    ['2017-03-03', '2017-03-05', 'entre le 3 et le 5 mars 2017'],
    ['2018-09-01', '2019-01-31', 'entre le 1er septembre 2018 et le 31 janvier 2019'],
    ['2015-12-09', '2015-12-09', 'le 9 décembre 2015'],
    ['2014-01-01', null, 'à partir du 1er janvier 2014'],
    [null, '2015-12-31', 'jusqu’au 31 décembre 2015'],
    [null, null, 'dates inconnues'],
  ])('the bounds %s and %s read « %s »', (from, to, sentence) => {
    expect(formatBounds(from, to)).toBe(sentence);
  });
});

describe('what a date says on a given day', () => {
  test.each([
    ['mi 2018', '2018-04-30', 'not-yet', false],
    ['mi 2018', '2018-05-01', 'possible', false],
    ['mi 2018', '2018-08-31', 'certain', false],
    ['mi 2018', '2018-09-01', 'certain', true],
    ['9 décembre 2015', '2015-12-09', 'certain', false],
    ['depuis 2014', '2013-12-31', 'not-yet', false],
    ['depuis 2014', '2026-01-01', 'possible', false],
    ['avant 2016', '2010-01-01', 'possible', false],
    ['avant 2016', '2016-01-01', 'certain', true],
    ['après un an', '2026-01-01', 'unknown', false],
  ] as const)('« %s » on %s is %s, and past is %s', (wording, day, expected, past) => {
    expect(certainty(read(wording), day)).toBe(expected);
    expect(isPast(read(wording), day)).toBe(past);
  });
});

describe('several dates together', () => {
  it('sort by earliest day, then by latest, unknown days last', () => {
    const wordings = ['avant 2016', 'après un an', '2018', 'depuis 2018', 'début 2018', 'fin 2017', '2018'];
    const sorted = wordings.map(read).sort(compareImprecise);
    expect(sorted.map(({ text }) => text)).toEqual([
      'fin 2017',
      'début 2018',
      '2018',
      '2018',
      'depuis 2018',
      'avant 2016',
      'après un an',
    ]);
  });

  it('cover an axis from their first to their last known day', () => {
    const dates = ['depuis 2014', 'mi 2018', 'après un an', 'avant 2016'].map(read);
    expect(span(dates)).toEqual({ from: '2014-01-01', to: '2018-08-31' });
    expect(earliest(dates)).toBe('2014-01-01');
    expect(span([read('date inconnue')])).toBeNull();
    expect(earliest([])).toBeNull();
  });
});

describe('the columns of a row', () => {
  test.each(['mi 2018', '9 décembre 2015', 'depuis 2014', 'après un an'])(
    '« %s » comes back as it was written',
    (wording) => {
      expect(readImprecise(impreciseColumns('heldOn', read(wording)), 'heldOn')).toEqual(read(wording));
    },
  );

  it('are the wording and two UTC midnights, or three nulls', () => {
    const columns = impreciseColumns('heldOn', read('mi 2018'));
    expect(columns).toEqual({
      heldOnText: 'mi 2018',
      heldOnFrom: new Date('2018-05-01T00:00:00Z'),
      heldOnTo: new Date('2018-08-31T00:00:00Z'),
    });
    expect(impreciseColumns('metOn', null)).toEqual({ metOnText: null, metOnFrom: null, metOnTo: null });
    expect(readImprecise({ metOnText: null, metOnFrom: null, metOnTo: null }, 'metOn')).toBeNull();
    expectTypeOf(columns.heldOnText).toEqualTypeOf<string>();
    expectTypeOf(columns.heldOnFrom).toEqualTypeOf<Date | null>();
    expectTypeOf(impreciseColumns('metOn', null).metOnText).toEqualTypeOf<string | null>();
  });
});
