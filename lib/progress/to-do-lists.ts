import type { ToDoCounts } from './to-do-queries';

/** A list behind a figure of the dashboard. `counts` names the figure that its rows make. */
type ToDoList = {
  slug: string;
  counts: keyof ToDoCounts;
  of: 'evaluations' | 'paused' | 'unnamed' | 'followUps';
  title: string;
  /** How to read it. */
  hint: string;
  /** Said when nothing waits, and what would. */
  empty: string;
  emptyHint: string;
  /** What the figure counts, for one and for several. */
  one: string;
  many: string;
  /** What one does with a row, which ends its waiting. */
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
    emptyHint: 'Une évaluation attendue arrive ici le lendemain de son échéance.',
    one: 'évaluation en retard',
    many: 'évaluations en retard',
    action: 'Saisir',
  },
  toValidate: {
    slug: 'a-valider',
    counts: 'toValidate',
    of: 'evaluations',
    title: 'À valider',
    hint: 'évaluations soumises',
    empty: 'Aucune évaluation à valider',
    emptyHint: 'Ce que l’équipe soumet arrive ici.',
    one: 'évaluation à valider',
    many: 'évaluations à valider',
    action: 'Relire',
  },
  returned: {
    slug: 'a-reprendre',
    counts: 'returned',
    of: 'evaluations',
    title: 'À reprendre',
    hint: 'évaluations renvoyées avec une note',
    empty: 'Aucune évaluation à reprendre',
    emptyHint: 'Ce qui est renvoyé avec une note arrive ici, jusqu’à sa correction.',
    one: 'évaluation à reprendre',
    many: 'évaluations à reprendre',
    action: 'Corriger',
  },
  notEntered: {
    slug: 'reponses-manquantes',
    counts: 'notEntered',
    of: 'evaluations',
    title: 'Réponses manquantes',
    hint: 'campagnes tenues, réponses pas encore saisies',
    empty: 'Toutes les réponses des campagnes tenues sont saisies',
    emptyHint: 'Une campagne tenue dont il manque des réponses arrive ici.',
    one: 'réponse à saisir',
    many: 'réponses à saisir',
    action: 'Saisir',
  },
  toReview: {
    slug: 'a-revoir',
    counts: 'toReview',
    of: 'paused',
    title: 'En veille, à revoir',
    hint: 'structures en veille dont le moment de revue est venu',
    empty: 'Aucune structure en veille à revoir',
    emptyHint: 'Une structure en veille arrive ici quand vient le moment noté pour la revoir.',
    one: 'structure en veille à revoir',
    many: 'structures en veille à revoir',
    action: 'Revoir',
  },
  onHold: {
    slug: 'en-veille',
    counts: 'onHold',
    of: 'paused',
    title: 'En veille',
    hint: 'structures en pause par choix, et pourquoi',
    empty: 'Aucune structure en veille',
    emptyHint: 'Une structure qui se met en pause par choix arrive ici, avec son motif.',
    one: 'structure en veille',
    many: 'structures en veille',
    action: 'Reprendre ou arrêter',
  },
  toName: {
    slug: 'a-nommer',
    counts: 'toName',
    of: 'unnamed',
    title: 'À nommer',
    hint: 'structures déclarées sans leur nom',
    empty: 'Toutes les structures déclarées ont un nom',
    emptyHint: 'Une structure déclarée sans son nom arrive ici.',
    one: 'structure à nommer',
    many: 'structures à nommer',
    action: 'Nommer',
  },
  overdue: {
    slug: 'suites-en-retard',
    counts: 'overdue',
    of: 'followUps',
    title: 'Suites en retard',
    hint: 'décidées après un constat, pas faites à leur échéance',
    empty: 'Aucune suite en retard',
    emptyHint: 'Une suite décidée arrive ici le lendemain de son échéance, tant qu’elle n’est ni faite ni abandonnée.',
    one: 'suite en retard',
    many: 'suites en retard',
    action: 'Mettre à jour',
  },
} as const satisfies Record<string, ToDoList>;

export type ToDoListName = keyof typeof TO_DO_LISTS;

export const TO_DO_NAMES = Object.keys(TO_DO_LISTS) as ToDoListName[];

/** The list an address names; null when there is none of that name. */
export function toDoListOf(slug: string): ToDoListName | null {
  return TO_DO_NAMES.find((name) => TO_DO_LISTS[name].slug === slug) ?? null;
}
