import type { IndicatorSeed } from '../shape-evaluations';

export const tapajIndicators: IndicatorSeed[] = [
  {
    slug: 'territoires',
    name: 'Territoires en cours d’essaimage',
    unit: 'territoires',
    kind: 'COUNT',
    aggregation: 'LATEST',
    measures: [{ value: 11, scope: 'territoires déjà engagés lors de la sélection', period: '2016' }],
  },
  {
    slug: 'remuneration',
    name: 'Rémunération des missions',
    unit: '€ par heure',
    kind: 'AMOUNT',
    aggregation: 'NONE',
    measures: [{ value: 10, scope: 'missions, payées en fin de journée' }],
  },
  {
    slug: 'age',
    name: 'Limite d’âge',
    unit: 'ans',
    kind: 'DURATION',
    aggregation: 'NONE',
    definition: 'Le programme s’adresse aux jeunes de moins de cet âge.',
    measures: [{ value: 25, text: 'moins de 25 ans', scope: 'jeunes accueillis' }],
  },
  {
    slug: 'heures-de-mission',
    name: 'Heures de mission',
    unit: 'heures par semaine',
    kind: 'DURATION',
    aggregation: 'NONE',
    measures: [{ qualifier: 'SEVERAL', text: 'quelques heures par semaine', scope: 'chaque jeune volontaire' }],
  },
  {
    slug: 'etapes',
    name: 'Étapes du parcours',
    unit: 'étapes',
    kind: 'COUNT',
    aggregation: 'NONE',
    measures: [{ value: 3, scope: 'parcours d’un jeune' }],
  },
  {
    slug: 'duree-de-mise-en-oeuvre',
    name: 'Durée de mise en œuvre lors de l’analyse ex-post',
    unit: 'an',
    kind: 'DURATION',
    aggregation: 'NONE',
    measures: [
      {
        value: 1.5,
        text: 'un an et demi',
        scope: 'mise en œuvre sur les territoires',
        period: 'mai 2018',
        campaign: 'ex-post',
      },
    ],
  },
];
