/** Groups of what was found, in the order they are shown when they answer equally well. */
export const hitGroupLabels = {
  entry: 'Saisir une évaluation',
  command: 'Aller à, faire',
  project: 'Projets',
  page: 'Pages de projets',
  organization: 'Structures de l’annuaire',
  adoption: 'Structures dans les projets',
  campaign: 'Campagnes d’évaluation',
  document: 'Documents',
  person: 'Équipe',
  recent: 'Où vous avez travaillé récemment',
} as const;

export type HitKind = keyof typeof hitGroupLabels;
