import type { Day } from '@/lib/day';
import type { AdoptionEventKind, EvaluationState } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';

type Own = { key: string; date: ImpreciseDate | null; title: string; detail: string | null; href: string | null };

/** One line of an adoption's course: a fact about it, an activity it took part in, or an evaluation. */
export type CourseLine = Own &
  (
    | { of: 'step'; kind: AdoptionEventKind; sequence: number }
    | { of: 'activity' }
    | { of: 'evaluation'; state: EvaluationState }
  );

/**
 * In the order things happened, by the earliest day each can mean (the latest where that is all that is known). A fact without
 * a date keeps its place among the facts: they are recorded in the order they were lived. Other lines without a date are apart.
 */
export function courseInOrder(lines: readonly CourseLine[]): { placed: CourseLine[]; undated: CourseLine[] } {
  const places = placesOf(lines);
  const placeOf = (line: CourseLine) => places.get(line.key) ?? '';
  const placed = lines.filter((line) => places.has(line.key));
  return {
    placed: placed.sort((a, b) => compare(placeOf(a), placeOf(b)) || sequenceOf(a) - sequenceOf(b)),
    undated: lines.filter((line) => !places.has(line.key)),
  };
}

/** The day each line is listed at; a fact without a date takes the one of the fact before it. */
function placesOf(lines: readonly CourseLine[]): Map<string, Day> {
  const places = new Map<string, Day>();
  for (const line of lines) if (dayOf(line)) places.set(line.key, dayOf(line) ?? '');
  const steps = lines.filter((line) => line.of === 'step').sort((a, b) => a.sequence - b.sequence);
  let last = '';
  for (const step of steps) {
    last = dayOf(step) ?? last;
    places.set(step.key, last);
  }
  return places;
}

function dayOf({ date }: CourseLine): Day | null {
  return date?.from ?? date?.to ?? null;
}

function sequenceOf(line: CourseLine): number {
  return line.of === 'step' ? line.sequence : Number.MAX_SAFE_INTEGER;
}

function compare(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
