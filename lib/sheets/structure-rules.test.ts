import { describe, expect, it } from 'vitest';
import {
  countStructures,
  placeWording,
  publishedNames,
  type Structure,
  structureLines,
  structureNoun,
} from './structure-rules';

const labels = (...given: string[]) => given.map((label) => ({ label }));
const structure = (given: Partial<Structure> = {}): Structure => ({
  name: null,
  kind: null,
  place: null,
  wave: 'AIS',
  joined: null,
  ...given,
});

describe('the noun of a project’s structures', () => {
  it.each([
    [['SIAE n° 1', 'SIAE n° 2'], '2 SIAE'],
    [['Territoire n° 1', 'Territoire n° 2'], '2 territoires'],
    [['Structure n° 1'], '1 structure'],
    [['SIAE n° 1', 'Territoire n° 2'], '2 structures'],
    [['Mission locale de Lens n° 1', 'SIAE n° 2'], '2 structures'],
    [['Paris', 'Marseille', 'Bordeaux'], '3 structures'],
    [[], '0 structure'],
  ])('of %s is told as « %s »', (given, told) => {
    const noun = structureNoun(labels(...given));
    expect(countStructures(given.length, noun).replace(/\s/g, ' ')).toBe(told);
  });
});

it('named structures come one by one, the others together where nothing tells them apart', () => {
  const lines = structureLines([
    structure({ place: 'Isère (38)' }),
    structure({ name: 'ARIES' }),
    structure({ place: 'Isère (38)' }),
    structure(),
  ]);
  expect(lines.map(({ name, place, number }) => [name, place, number])).toEqual([
    ['ARIES', null, 1],
    [null, 'Isère (38)', 2],
    [null, null, 1],
  ]);
});

it('says how many names are published', () => {
  expect(publishedNames([structure()])).toBe('aucun nom publié');
  expect(publishedNames([structure({ name: 'ARIES' }), structure({ name: 'HPF' }), structure()])).toMatch(/^2\s/);
});

describe('a place', () => {
  it.each([
    [['75'], '3 gares parisiennes', '3 gares parisiennes · Paris (75)'],
    [['38'], 'Département de l’Isère', 'Isère (38)'],
    [[], 'Nord de la Bretagne', 'Nord de la Bretagne'],
    [['44'], null, 'Loire-Atlantique (44)'],
    [[], null, null],
  ])('of %s and « %s » is « %s »', (departments, territory, told) => {
    expect(placeWording(departments, territory)).toBe(told);
  });
});
