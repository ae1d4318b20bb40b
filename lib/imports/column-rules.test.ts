import { describe, expect, it } from 'vitest';
import { criteria, scale, text } from './campaign.fixture';
import { columnLetter, columnsOf, readHeader } from './column-rules';

const columns = columnsOf(criteria);

describe('the columns of a questionnaire', () => {
  it('are named as people read them, three for each criterion', () => {
    const headings = columns.map(({ heading }) => heading);
    expect(headings.slice(0, 7)).toEqual([
      'Identifiant',
      'Structure',
      'État',
      'Rencontre du',
      'Avancées',
      'Difficultés',
      'Besoins',
    ]);
    expect(headings).toContain('Portage par la direction · élément de preuve');
    expect(headings).toContain('Portage par la direction · écart');
    expect(headings).toHaveLength(7 + 3 * criteria.length);
  });

  it.each([
    ['two criteria say the same', [scale, { ...text, wording: 'Portage par la Direction' }], 2],
    ['a criterion is called as a column of every file', [{ ...text, wording: 'Difficultés' }], 1],
    [
      'a criterion is called as a side column of another',
      [scale, { ...text, wording: 'Portage par la direction, écart' }],
      2,
    ],
  ])('bear their code where %s', (_title, given, coded) => {
    const headings = columnsOf(given).map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.filter((heading) => /\((portage|remarques)\)$/.test(heading))).toHaveLength(coded);
  });
});

describe('a header', () => {
  it('is read whatever its case, accents and spaces, in any order', () => {
    const places = readHeader(['etat', ' IDENTIFIANT', 'portage par la direction ·  ecart'], columns);
    expect(places.map((place) => place && 'kind' in place && place.kind)).toEqual(['state', 'adoption', 'departure']);
  });

  it.each<[string, string[], string]>([
    [
      'a column nearly named',
      ['Identifiant', 'Portage par la drection'],
      'La colonne « Portage par la drection » n’est pas dans cette campagne : vouliez-vous dire « Portage par la direction » ? Sinon, supprimez-la.',
    ],
    [
      'a column that nobody asked for',
      ['Identifiant', 'Budget'],
      'La colonne « Budget » n’est pas dans cette campagne : supprimez-la, ou reprenez les titres du modèle.',
    ],
    [
      'a column that is there twice',
      ['Remarques', 'remarques'],
      'La colonne « Remarques » est là deux fois (A et B) : gardez-en une.',
    ],
  ])('refuses %s', (_title, header, message) => {
    expect(readHeader(header, columns).at(-1)).toEqual({ problem: message.replace(/ (?=[:?»])|(?<=«) /g, '\u00a0') });
  });

  it('leaves a place without a heading', () => {
    expect(readHeader(['Identifiant', ' '], columns).at(-1)).toBeNull();
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s in a spreadsheet', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
