import type { IndicatorSeed, MeasureSeed } from '../shape-evaluations';

export const rallyeIndicators: IndicatorSeed[] = [
  {
    slug: 'structures-essaimees',
    name: 'Structures essaimées',
    unit: 'structures',
    kind: 'COUNT',
    aggregation: 'LATEST',
    measures: [{ value: 7, scope: 'structures où l’essaimage a été conduit' }],
  },
  {
    slug: 'demandeurs-par-rallye',
    name: 'Demandeurs d’emploi par rallye',
    unit: 'personnes',
    kind: 'COUNT',
    aggregation: 'NONE',
    countsPeople: true,
    measures: [{ value: 30, qualifier: 'ABOUT', text: 'une trentaine', scope: 'format d’un rallye' }],
  },
  {
    slug: 'entreprises-par-rallye',
    name: 'Entreprises visitées par rallye',
    unit: 'entreprises',
    kind: 'COUNT',
    aggregation: 'NONE',
    measures: [{ value: 20, qualifier: 'ABOUT', text: 'une vingtaine', scope: 'format d’un rallye' }],
  },
  {
    slug: 'jours-de-visite',
    name: 'Jours de visite',
    unit: 'jours',
    kind: 'DURATION',
    aggregation: 'NONE',
    measures: [{ value: 2, scope: 'format d’un rallye, avant le troisième jour qui réunit tous les participants' }],
  },
  {
    slug: 'rallyes-tenus',
    name: 'Rallyes dont les participants sont comptés',
    unit: 'rallyes',
    kind: 'COUNT',
    aggregation: 'LATEST',
    measures: [firstRallies(4)],
  },
  {
    slug: 'chercheurs-d-emploi',
    name: 'Chercheurs d’emploi participants',
    unit: 'personnes',
    kind: 'COUNT',
    aggregation: 'SUM',
    countsPeople: true,
    measures: [firstRallies(89)],
  },
  {
    slug: 'entreprises-participantes',
    name: 'Entreprises participantes',
    unit: 'entreprises',
    kind: 'COUNT',
    aggregation: 'SUM',
    measures: [firstRallies(81)],
  },
  {
    slug: 'partenaires-impliques',
    name: 'Partenaires impliqués',
    unit: 'partenaires',
    kind: 'COUNT',
    aggregation: 'SUM',
    measures: [firstRallies(18)],
  },
];

/** The source counts participants over these four only, and does not date them. */
function firstRallies(value: number): MeasureSeed {
  return { value, scope: 'quatre premiers rallyes', campaign: 'evaluation-1' };
}
