import { describe, expect, it, test } from 'vitest';
import { isInitials, isNear, meantBy, soundPieces } from './near-rules';

describe('a slip of one letter', () => {
  test.each([
    ['gardien', 'gardien', true],
    ['gardien', 'gardein', true],
    ['gardien', 'gadrien', true],
    ['gardien', 'gardin', true],
    ['gardien', 'gardienn', true],
    ['gardien', 'gardian', true],
    ['gardien', 'agrdien', true],
    ['gardien', 'ardien', true],
    ['gardien', 'gardienne', false],
    ['gardien', 'gaardein', false],
    ['gardien', 'jardins', false],
  ])('« %s » and « %s »: %s', (one, other, near) => {
    expect(isNear(one, other)).toBe(near);
    expect(isNear(other, one)).toBe(near);
  });
});

describe('first letters', () => {
  test.each([
    ['tzc', 'Territoire Zéro Chômeur', true],
    ['tz', 'Territoire Zéro Chômeur', true],
    ['tzcld', 'Territoires zéro chômeur de longue durée', true],
    ['rpe', 'Rallye pour l’emploi', true],
    ['cmg', 'Chantiers multiservices en gares', true],
    ['zc', 'Territoire Zéro Chômeur', false],
    ['t', 'Territoire Zéro Chômeur', false],
    ['ta', 'TAPAJ', false],
  ])('« %s » of « %s »: %s', (word, name, is) => {
    expect(isInitials(word, name)).toBe(is);
  });
});

describe('what was meant', () => {
  const names = ['Parcours gardien', 'Territoire Zéro Chômeur', 'A.CO.R', 'Soleni', 'TAPAJ', 'Conseil départemental'];
  test.each([
    [['gardein'], 'gardien'],
    [['siae', '17', 'gardein'], 'siae 17 gardien'],
    [['parcour', 'gardein'], 'parcour gardien'],
    [['soleny'], 'soleni'],
    [['tapja'], 'tapaj'],
    [['tzc'], 'Territoire Zéro Chômeur'],
    [['departementale'], 'departemental'],
    [['gardien'], null],
    [['acr'], null],
    [['170'], null],
    [['qsdfgh'], null],
  ])('%j: %s', (words, meant) => {
    expect(meantBy(words, names)).toBe(meant);
  });
});

describe('the pieces of a word that an index looks for', () => {
  test.each([
    ['gardein', ['gar', 'ein']],
    ['association', ['assoc', 'ation']],
    ['gardie', []],
    ['evaluation2', []],
  ])('« %s »: %j', (word, pieces) => {
    expect(soundPieces(word, 3)).toEqual(pieces);
  });

  it('one of them stays whole whatever the slip', () => {
    const word = 'departement';
    for (let place = 0; place < word.length; place++) {
      const slips = [
        word.slice(0, place) + word.slice(place + 1),
        `${word.slice(0, place)}x${word.slice(place)}`,
        `${word.slice(0, place)}x${word.slice(place + 1)}`,
        word.slice(0, place) + (word[place + 1] ?? '') + word[place] + word.slice(place + 2),
      ];
      for (const slip of slips)
        expect(
          soundPieces(slip, 3).some((piece) => word.includes(piece)),
          slip,
        ).toBe(true);
    }
  });
});
