/** What the tabs of a workbook are called, before the legend. */
export const TABS = [
  'Projets',
  'Structures',
  'Annuaire',
  'Événements',
  'Activités',
  'Présences',
  'Campagnes',
  'Évaluations',
  'Réponses',
  'Constats',
  'Suites',
  'Indicateurs',
  'Mesures',
  'Documents',
];
