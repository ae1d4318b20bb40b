import type { IndicatorSeed } from '../shape-evaluations';

const PERIOD = 'entre septembre 2018 et janvier 2019';

export const lieuRessourcesIndicators: IndicatorSeed[] = [
  {
    slug: 'structures-essaimees',
    name: 'Structures essaimées',
    unit: 'structures',
    kind: 'COUNT',
    aggregation: 'LATEST',
    measures: [{ value: 9, scope: 'structures où l’essaimage a été conduit' }],
  },
  {
    slug: 'regions',
    name: 'Régions de l’essaimage',
    unit: 'régions',
    kind: 'COUNT',
    aggregation: 'LATEST',
    measures: [{ value: 8, scope: 'régions des 9 structures' }],
  },
  {
    slug: 'lieux-ouverts',
    name: 'Lieux Ressources ouverts',
    unit: 'lieux',
    kind: 'COUNT',
    aggregation: 'LATEST',
    measures: [
      {
        value: 5,
        scope: 'Lieux Ressources ouverts au public',
        period: 'début d’année 2019',
        coverage: [5, 9],
        campaign: 'evaluation-1',
      },
    ],
  },
  {
    slug: 'personnes-accompagnees',
    name: 'Personnes accompagnées vers et dans l’emploi',
    unit: 'personnes',
    kind: 'COUNT',
    aggregation: 'SUM',
    countsPeople: true,
    measures: [
      { value: 72, scope: 'personnes hébergées, à la suite de l’essaimage', period: PERIOD, campaign: 'evaluation-1' },
    ],
  },
  {
    slug: 'acces-emploi',
    name: 'Personnes ayant accédé à une mission ou à un emploi',
    unit: 'personnes',
    kind: 'COUNT',
    aggregation: 'SUM',
    countsPeople: true,
    measures: [
      { value: 33, scope: 'personnes hébergées, à la suite de l’essaimage', period: PERIOD, campaign: 'evaluation-1' },
    ],
  },
  {
    slug: 'taux-d-acces',
    name: 'Part des personnes accompagnées qui ont accédé à une mission ou à un emploi',
    unit: '%',
    kind: 'RATE',
    aggregation: 'NONE',
    countsPeople: true,
    measures: [
      {
        value: 45.8333,
        numerator: 33,
        denominator: 72,
        scope: 'personnes hébergées accompagnées',
        period: PERIOD,
        campaign: 'evaluation-1',
        computation: 'Calculé par Essaim : 33 personnes sur 72. La source donne les deux nombres, pas le taux.',
      },
    ],
  },
];
