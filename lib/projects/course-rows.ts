import { today } from '@/lib/day';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import type { CourseEvent } from './rules';

/** What the course of a project is derived from, in one nested select. */
export const courseSelect = {
  phase: true,
  kind: true,
  dateText: true,
  dateFrom: true,
  dateTo: true,
  reason: true,
  decision: true,
  exitCause: true,
  sequence: true,
  recordedAt: true,
} as const satisfies Prisma.LifecycleEventSelect;

type CourseRow = Omit<Prisma.LifecycleEventGetPayload<{ select: typeof courseSelect }>, 'recordedAt'> & {
  recordedAt?: Date;
};

export function readCourseEvents(rows: readonly CourseRow[]): CourseEvent[] {
  return rows.map(({ phase, kind, reason, decision, exitCause, sequence, recordedAt, ...columns }) => ({
    phase,
    kind,
    date: readImprecise(columns, 'date'),
    reason,
    decision,
    exitCause,
    sequence,
    ...(recordedAt && { recordedOn: today(recordedAt) }),
  }));
}
