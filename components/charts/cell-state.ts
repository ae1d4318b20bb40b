/** The states a cell can show, in the order of the legend. */
export const CELL_STATES = [
  'done',
  'submitted',
  'inProgress',
  'returned',
  'late',
  'onHold',
  'notEntered',
  'notConcerned',
  'ahead',
] as const;

export type CellState = (typeof CELL_STATES)[number];

export const CELL_WORDS = {
  done: 'fait',
  submitted: 'à valider',
  inProgress: 'en cours',
  returned: 'à reprendre',
  late: 'en retard',
  onHold: 'en veille',
  notEntered: 'tenue, réponse non saisie',
  notConcerned: 'non concernée',
  ahead: 'à venir',
} satisfies Record<CellState, string>;
