import { readImprecise } from '@/lib/imprecise-date';
import type { CourseEvent } from './rules';

/** The columns that {@link readCourseEvent} needs. */
export const courseEventColumns = {
  kind: true,
  reason: true,
  sequence: true,
  recordedAt: true,
  dateText: true,
  dateFrom: true,
  dateTo: true,
  reviewText: true,
  reviewFrom: true,
  reviewTo: true,
} as const;

/** What the rules read of an event's row. */
export function readCourseEvent(row: EventRow): CourseEvent {
  const { kind, reason, sequence, recordedAt } = row;
  return { kind, reason, sequence, recordedAt, date: readImprecise(row, 'date'), review: readImprecise(row, 'review') };
}

type EventRow = Pick<CourseEvent, 'kind' | 'reason' | 'sequence'> &
  Record<'recordedAt', Date> &
  Record<'dateText' | 'reviewText', string | null> &
  Record<'dateFrom' | 'dateTo' | 'reviewFrom' | 'reviewTo', Date | null>;
