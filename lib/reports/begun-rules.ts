import type { Day } from '@/lib/day';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';

/** Whether something may have begun by a day: a date that is not known hides nothing. */
export function hasBegun(date: ImpreciseDate | null, day: Day): boolean {
  return date === null || certainty(date, day) !== 'not-yet';
}
