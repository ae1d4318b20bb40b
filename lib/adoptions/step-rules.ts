import { type Day, today } from '@/lib/day';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { formatImpreciseDate, type ImpreciseDate, isPast } from '@/lib/imprecise-date';
import { adoptionEventLabels, adoptionStateLabels } from './labels';
import type { AdoptionCourse, AdoptionState, CourseEvent } from './rules';

// What may be recorded about an adoption, from which state, and what is said when it may not.

/** The way forward, in order. Pauses and stops leave it and come back to it. */
export const STEPS = ['CONTACTED', 'SELECTED', 'STARTED', 'AUTONOMOUS'] as const satisfies AdoptionEventKind[];
export type Step = (typeof STEPS)[number];

/** Why this may not be recorded now: one sentence that says what to do. Null: it may. */
export function stepRefusal(kind: AdoptionEventKind, course: AdoptionCourse): string | null {
  const { state } = course;
  const isPaused = state === 'onHold' || state === 'stopped';
  if (kind === 'RESUMED')
    return isPaused ? null : `Cette structure est ${adoptionStateLabels[state]}\u00a0: il n’y a rien à reprendre.`;
  if (kind === 'STOPPED') return state === 'stopped' ? 'Cette structure est déjà arrêtée.' : null;
  if (kind === 'ON_HOLD' && state === 'onHold')
    return 'Cette structure est déjà en veille\u00a0: reprenez-la avant de la remettre en veille.';
  if (isPaused) return `Cette structure est ${adoptionStateLabels[state]}\u00a0: reprenez-la d’abord.`;
  if (kind === 'ON_HOLD' || RANK[state] < RANK_OF_STEP[kind]) return null;
  return `Cette structure est déjà ${adoptionStateLabels[state]}\u00a0: cette étape est derrière elle.`;
}

/** The steps forward that the state leaves open, nearest first. */
export function stepsAhead(course: AdoptionCourse): Step[] {
  return STEPS.filter((step) => stepRefusal(step, course) === null);
}

/** Starting again what was stopped says why; so do pauses and stops. */
export function needsReason(kind: AdoptionEventKind, course: AdoptionCourse): boolean {
  return kind === 'ON_HOLD' || kind === 'STOPPED' || (kind === 'RESUMED' && course.state === 'stopped');
}

/** A fact is recorded once it happened, and after the facts it follows; a date that may fit is taken as it is. */
export function stepDateRefusal(
  date: ImpreciseDate | null,
  earlier: readonly CourseEvent[],
  onDay: Day = today(),
): string | null {
  if (!date) return null;
  if (date.from && date.from > onDay)
    return 'Cette date est à venir\u00a0: enregistrez l’étape quand elle aura eu lieu.';
  const last = earlier.toSorted((a, b) => a.sequence - b.sequence).findLast((event) => event.date?.from);
  if (!last?.date?.from || !isPast(date, last.date.from)) return null;
  const known = `${adoptionEventLabels[last.kind].toLowerCase()} ${formatImpreciseDate(last.date, { withPreposition: true })}`;
  return `Cette date vient avant la dernière étape enregistrée (${known})\u00a0: vérifiez-la.`;
}

/** Looking at it again comes after putting it on hold. */
export function reviewRefusal(review: ImpreciseDate | null, heldOn: ImpreciseDate | null): string | null {
  if (!review || !heldOn?.from || !isPast(review, heldOn.from)) return null;
  return 'La date à revoir vient avant la mise en veille\u00a0: vérifiez-la.';
}

/** Only the last fact can be taken back: the ones before it led to it. */
export function undoRefusal(sequence: number, events: readonly CourseEvent[]): string | null {
  const isLast = events.every((event) => event.sequence <= sequence);
  return isLast ? null : 'Une étape a été enregistrée depuis\u00a0: annulez d’abord la plus récente.';
}

const RANK_OF_STEP: Record<Step, number> = { CONTACTED: 1, SELECTED: 2, STARTED: 3, AUTONOMOUS: 4 };
const RANK: Record<AdoptionState, number> = {
  expected: 0,
  contacted: 1,
  selected: 2,
  started: 3,
  autonomous: 4,
  onHold: 0,
  stopped: 0,
};
