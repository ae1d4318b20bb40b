import type { ToDoCounts } from './to-do-queries';

/** A list behind a figure of the dashboard. `counts` names the figure that its rows make. */
type ToDoList = {
  slug: string;
  counts: keyof ToDoCounts;
  of: 'evaluations' | 'paused' | 'unnamed' | 'followUps';
  title: string;
  /** How to read it. */
  hint: string;
  empty: string;
  /** What one does with a row. */
  action: string;
};

/** In the order they press. */
export const TO_DO_LISTS = {
  late: {
    slug: 'en-retard',
    counts: 'late',
    of: 'evaluations',
    title: 'En retard',
    hint: 'évaluations attendues dont l’échéance est passée',
    empty: 'Aucune évaluation en retard',
    action: 'Saisir',
  },
  toValidate: {
    slug: 'a-valider',
    counts: 'toValidate',
    of: 'evaluations',
    title: 'À valider',
    hint: 'évaluations soumises',
    empty: 'Aucune évaluation à valider',
    action: 'Relire',
  },
  returned: {
    slug: 'a-reprendre',
    counts: 'returned',
    of: 'evaluations',
    title: 'À reprendre',
    hint: 'évaluations renvoyées avec une note',
    empty: 'Aucune évaluation à reprendre',
    action: 'Corriger',
  },
  notEntered: {
    slug: 'reponses-manquantes',
    counts: 'notEntered',
    of: 'evaluations',
    title: 'Réponses manquantes',
    hint: 'campagnes tenues, réponses pas encore saisies',
    empty: 'Toutes les réponses des campagnes tenues sont saisies',
    action: 'Saisir',
  },
  toReview: {
    slug: 'a-revoir',
    counts: 'toReview',
    of: 'paused',
    title: 'En veille, à revoir',
    hint: 'structures en veille dont le moment de revue est venu',
    empty: 'Aucune structure en veille à revoir',
    action: 'Revoir',
  },
  onHold: {
    slug: 'en-veille',
    counts: 'onHold',
    of: 'paused',
    title: 'En veille',
    hint: 'structures en pause par choix, et pourquoi',
    empty: 'Aucune structure en veille',
    action: 'Voir',
  },
  toName: {
    slug: 'a-nommer',
    counts: 'toName',
    of: 'unnamed',
    title: 'À nommer',
    hint: 'structures déclarées sans leur nom',
    empty: 'Toutes les structures déclarées ont un nom',
    action: 'Nommer',
  },
  overdue: {
    slug: 'suites-en-retard',
    counts: 'overdue',
    of: 'followUps',
    title: 'Suites en retard',
    hint: 'décidées après un constat, pas faites à leur échéance',
    empty: 'Aucune suite en retard',
    action: 'Voir',
  },
} as const satisfies Record<string, ToDoList>;

export type ToDoListName = keyof typeof TO_DO_LISTS;

export const TO_DO_NAMES = Object.keys(TO_DO_LISTS) as ToDoListName[];

/** The list an address names; null when there is none of that name. */
export function toDoListOf(slug: string): ToDoListName | null {
  return TO_DO_NAMES.find((name) => TO_DO_LISTS[name].slug === slug) ?? null;
}
