import { describe, expect, test } from 'vitest';
import { joinedNames, saidAlike } from './name-rules';

describe('several structures in one line', () => {
  test.each<[string[], string]>([
    [[], ''],
    [['SIAE n° 3'], 'SIAE n° 3'],
    [['SIAE n° 1', 'SIAE n° 2'], 'SIAE n° 1, 2'],
    [['SIAE n° 1', 'SIAE n° 2', 'SIAE n° 3', 'SIAE n° 7'], 'SIAE n° 1 à 3, 7'],
    [['Régie des Œuvres', 'SIAE n° 2', 'SIAE n° 3', 'SIAE n° 4'], 'Régie des Œuvres, SIAE n° 2 à 4'],
    [['SIAE n° 1', 'Territoire n° 2', 'Territoire n° 3'], 'SIAE n° 1, Territoire n° 2, 3'],
    [['SIAE n° 6 à 10', 'SIAE n° 11'], 'SIAE n° 6 à 11'],
    [['SIAE n° 1 à 4', 'SIAE n° 9'], 'SIAE n° 1 à 4, 9'],
    [['SIAE n° 2', 'Ateliers', 'SIAE n° 3'], 'SIAE n° 2, Ateliers, SIAE n° 3'],
  ])('%j', (names, joined) => {
    expect(joinedNames(names)).toBe(joined);
  });

  test('what they said in the same words is said once, and no other word is lost', () => {
    const said = [
      { from: 'SIAE n° 1', text: 'Peu de temps.' },
      { from: 'SIAE n° 2', text: 'Deux partenaires.' },
      { from: 'SIAE n° 3', text: 'Peu de temps.' },
    ];
    expect(saidAlike(said)).toEqual([
      { from: 'SIAE n° 1, 3', text: 'Peu de temps.' },
      { from: 'SIAE n° 2', text: 'Deux partenaires.' },
    ]);
  });
});
