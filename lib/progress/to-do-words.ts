import { type Day, formatDay, partsOf } from '@/lib/day';
import { count } from '@/lib/format';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import type { ToDoChoices } from './to-do-filters';
import { TO_DO_LISTS, type ToDoListName } from './to-do-lists';
import { lowerFirst } from './wording';

/** How long ago a day was, in the largest whole unit: « 12 jours », « 3 mois », « 7 ans ». */
export function elapsed(from: Day, to: Day): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.dayOfMonth < a.dayOfMonth ? 1 : 0);
  if (months >= 24) return count(Math.floor(months / 12), 'an');
  if (months >= 2) return `${months}\u00a0mois`;
  return count(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000), 'jour');
}

/** « 7 ans de retard, échéance du 30 avril 2019 » */
export function lateWords(dueOn: Day, asOf: Day): string {
  return `${elapsed(dueOn, asOf)} de retard, échéance du ${formatDay(dueOn)}`;
}

type Waiting = {
  state: EvaluationState | null;
  dueOn: Day | null;
  window: string | null;
  moved: Moved | null;
};

type Moved = { on: Day; by: string | null };

/** Why an evaluation is in a list, since when. */
export function evaluationWords(list: EvaluationListName, { state, dueOn, window, moved }: Waiting, asOf: Day): string {
  if (list === 'toValidate') return movedWords('Rendue', moved, asOf);
  if (list === 'returned') return movedWords('Renvoyée', moved, asOf);
  if (list === 'late' && dueOn) return `${lateWords(dueOn, asOf)}${state === null ? '' : BEGUN[state]}`;
  return window ? `Tenue\u00a0: ${window}` : 'Tenue à une date inconnue';
}

export type EvaluationListName = 'late' | 'notEntered' | 'toValidate' | 'returned';

/** « Rendue le 3 mars 2026 par Équipe AIS#Emploi, il y a 12 jours » */
function movedWords(verb: string, moved: Moved | null, asOf: Day): string {
  if (!moved) return verb;
  const ago = moved.on < asOf ? `il y a ${elapsed(moved.on, asOf)}` : moved.on === asOf ? 'ce jour' : null;
  return [`${verb} le ${formatDay(moved.on)}${moved.by ? ` par ${moved.by}` : ''}`, ago].filter(Boolean).join(', ');
}

/** « Depuis mi 2018, choix de la structure » */
export function pausedWords({ since, reason }: { since: string | null; reason: string | null }): string {
  return `Depuis ${since ?? 'une date inconnue'}, ${reason ? lowerFirst(reason) : 'sans motif noté'}`;
}

/** « À revoir : mars 2026, le moment est venu »; what has no moment of review is told, it would be forgotten. */
export function reviewWords({ review, isDue }: { review: string | null; isDue: boolean }): string {
  if (review === null) return 'pas de date de revue';
  return `à revoir\u00a0: ${review}${isDue ? ', le moment est venu' : ''}`;
}

type Shown = { all: number; first: { name: string; project: { name: string }; why: string } | undefined };

/**
 * The answer in a few words: « 7 évaluations en retard, dans 1 projet. D’abord : SIAE n° 6 (Soleni), 7 ans de retard… »; with a filter,
 * « 3 sur 7 évaluations en retard ». With nothing waiting, what the list is for.
 */
export function headline(list: ToDoListName, { found, projectsFound }: ToDoChoices, { all, first }: Shown): string {
  const { one, many, hint } = TO_DO_LISTS[list];
  if (all === 0) return `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
  const things = found === all ? count(all, one, many) : `${found} sur ${count(all, one, many)}`;
  const where = found === 0 ? '' : `, dans ${count(projectsFound, 'projet')}`;
  const before = first ? `. D’abord\u00a0: ${first.name} (${first.project.name}), ${lowerFirst(first.why)}` : '';
  return `${things}${where}${before}.`;
}

const BEGUN = {
  INVITED: ', pas commencée',
  DRAFT: ', commencée',
  RETURNED: ', renvoyée',
  SUBMITTED: '',
  VALIDATED: '',
  WITHDRAWN: '',
} satisfies Record<EvaluationState, string>;
