import { describe, expect, test } from 'vitest';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import { type KeyFigure, keyFigureOf, stayWording } from './programme-rules';

describe('how long a project stayed', () => {
  test.each([
    ['two months known', 'février 2015', 'décembre 2015', '10\u00a0mois'],
    ['a month and a third of a year', 'juillet 2015', 'mi 2018', '34 à 37\u00a0mois'],
    ['a month and a year', 'juin 2016', '2019', '31 à 42\u00a0mois'],
    ['under two years in months', 'juin 2017', 'fin 2018', '15 à 18\u00a0mois'],
    ['still in', 'octobre 2018', null, '8\u00a0ans et 1\u00a0mois'],
    ['the same year at both ends', '2019', '2019', '0 à 11\u00a0mois'],
  ])('%s', (_title, entered, left, wording) => {
    expect(stayWording(date(entered), left === null ? null : date(left), '2026-11-23')).toBe(wording);
  });

  test('is not said when an end is only known relatively', () => {
    expect(stayWording(date('juin 2017'), date('après un peu plus de 9 mois'), '2026-11-23')).toBeNull();
  });
});

describe('the key figure of a project', () => {
  const figure: KeyFigure = {
    ...{
      name: 'Structures essaimées',
      kind: 'COUNT',
      unit: 'structures',
      qualifier: 'EXACT',
      scope: 'toutes',
      period: null,
    },
    ...{ value: 9, numerator: null, denominator: null, text: null, coverageCount: null, coverageTotal: null },
  };
  const people: KeyFigure = { ...figure, name: 'Personnes accompagnées', unit: 'personnes', value: 72 };
  const rate: KeyFigure = {
    ...figure,
    name: 'Accès à l’emploi',
    unit: '%',
    kind: 'RATE',
    numerator: 33,
    denominator: 72,
  };
  const perEvent: KeyFigure = { ...people, name: 'Demandeurs d’emploi par rallye' };

  test.each([
    ['a rate with its denominator comes first', [figure, people, rate], rate],
    ['then people', [figure, people], people],
    ['a size per event is not a result', [perEvent, people], people],
    ['without any of these, the first', [figure], figure],
    ['none when there is none', [], null],
  ])('%s', (_title, figures, chosen) => {
    expect(keyFigureOf(figures)).toBe(chosen);
  });
});

function date(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
