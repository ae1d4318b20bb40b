import { addDays, type Day, firstDayOfMonth, partsOf, today } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';

type Wanted = { adoption: string; isPresent: boolean; people: number | null; note: string | null };
type Known = { id: string; adoption: string; people: number | null; note: string | null };

export type AttendanceChanges = {
  added: { adoption: string; people: number | null; note: string | null }[];
  changed: { id: string; people: number | null; note: string | null }[];
  removed: string[];
};

/**
 * What a form changes in an activity's attendances, adoption by adoption. A structure the form does not speak of is never touched,
 * nor is one whose line says what is known already.
 * @param everyone adoptions that attend whatever their line says
 */
export function attendanceChanges(
  wanted: readonly Wanted[],
  known: readonly Known[],
  everyone: readonly string[] = [],
): AttendanceChanges {
  const changes: AttendanceChanges = { added: [], changed: [], removed: [] };
  const lines = new Map(wanted.map((line) => [line.adoption, line]));
  for (const adoption of everyone) lines.set(adoption, presentLine(adoption, lines.get(adoption)));
  for (const { isPresent, ...line } of lines.values()) {
    const stored = known.find((attendance) => attendance.adoption === line.adoption);
    if (!stored && isPresent) changes.added.push(line);
    if (stored && !isPresent) changes.removed.push(stored.id);
    const differs = stored && (stored.people !== line.people || stored.note !== line.note);
    if (stored && isPresent && differs) changes.changed.push({ id: stored.id, people: line.people, note: line.note });
  }
  return changes;
}

/** What is known of the activities one structure took part in. */
export type Support = {
  count: number;
  /** Latest day that any of them can mean; null when there is none. */
  latest: Day | null;
  /** One of them has no known end: it may be recent. */
  isOpenEnded: boolean;
};

/** Whether nothing was done with a structure for so many months: its last activity is surely that old, or there is none. */
export function isSilent({ latest, isOpenEnded }: Support, months: number, asOf: Day = today()): boolean {
  return !isOpenEnded && (latest === null || latest < monthsBefore(asOf, months));
}

/** « 2019 », « sans date »: the heading an activity is listed under. Ends of a range that leave the year count from its first day. */
export function yearOf(date: ImpreciseDate | null): string {
  const day = date?.from ?? date?.to;
  return day ? String(partsOf(day).year) : 'sans date';
}

function presentLine(adoption: string, line: Wanted | undefined): Wanted {
  return { adoption, people: line?.people ?? null, note: line?.note ?? null, isPresent: true };
}

function monthsBefore(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  return addDays(firstDayOfMonth(year, month - months), dayOfMonth - 1);
}
