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
 * In the order things happened, by the earliest day each can mean (the latest where that is all that is known);
 * what has no date is apart, in the order it was recorded.
 */
export function courseInOrder(lines: readonly CourseLine[]): { dated: CourseLine[]; undated: CourseLine[] } {
  const dated = lines.filter((line) => dayOf(line) !== null);
  return {
    dated: dated.sort((a, b) => compare(dayOf(a), dayOf(b)) || sequenceOf(a) - sequenceOf(b)),
    undated: lines.filter((line) => dayOf(line) === null).sort((a, b) => sequenceOf(a) - sequenceOf(b)),
  };
}

function dayOf({ date }: CourseLine): string | null {
  return date?.from ?? date?.to ?? null;
}

function sequenceOf(line: CourseLine): number {
  return line.of === 'step' ? line.sequence : Number.POSITIVE_INFINITY;
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
