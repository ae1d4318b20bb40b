import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import type { CourseEvent } from './rules';

/** The imprecise date of these words. Throws when they are no date. */
export function date(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

export function event(
  kind: AdoptionEventKind,
  sequence: number,
  on: string | null = null,
  review: string | null = null,
): CourseEvent {
  return {
    kind,
    sequence,
    date: on === null ? null : date(on),
    reason: 'motif',
    review: review === null ? null : date(review),
  };
}
