import { describe, expect, it } from 'vitest';
import { computationWords, coverageWording, unitOf } from './wording';

describe('a unit', () => {
  it.each([
    [0, 'personnes', 'personne'],
    [1, 'personnes', 'personne'],
    [1.5, 'ans', 'an'],
    [2, 'personnes', 'personnes'],
    [-1, 'points', 'point'],
    [1, 'personnes accompagnées', 'personne accompagnée'],
    [1, 'heures par semaine', 'heure par semaine'],
    [1, 'personnes encadrées', 'personne encadrée'],
    [1, 'lieux d’accueil', 'lieu d’accueil'],
    [1, 'lieux', 'lieu'],
    [1, 'bureaux', 'bureau'],
    [1, 'mois', 'mois'],
    [1, 'SIAE', 'SIAE'],
    [0.5, '%', '%'],
    [1, '€ par heure', '€ par heure'],
    [1, 'an', 'an'],
  ])('after %s, « %s » reads « %s »', (value, unit, said) => {
    expect(unitOf(value, unit)).toBe(said);
  });
});

describe('a coverage', () => {
  it.each([
    [5, 9, '5 structures sur 9'],
    [1, 9, '1 structure sur 9'],
    [0, 9, '0 structure sur 9'],
    [null, 9, null],
    [5, null, null],
  ])('of %s among %s', (heard, total, said) => {
    expect(coverageWording(heard, total)).toBe(said);
  });
});

describe('how a figure was worked out, beside the mark that says it was', () => {
  it.each([
    ['Calculé par Essaim\u00a0: 33 sur 72.', '33 sur 72.'],
    [
      'Calculé par Essaim : 33 personnes sur 72. La source donne les deux nombres, pas le taux.',
      '33 personnes sur 72. La source donne les deux nombres, pas le taux.',
    ],
    ['Calculé par Essaim.', null],
    ['12 + 30 = 42 personnes.', '12 + 30 = 42 personnes.'],
    [null, null],
  ])('« %s »', (stored, said) => {
    expect(computationWords(stored)).toBe(said);
  });
});
