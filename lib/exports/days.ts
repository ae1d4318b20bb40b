import type { AsOf } from '@/lib/as-of';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';

/** Whether a fact of that date belongs to a file: today all do; of a day gone by, those that had or may have happened, and the undated. */
export function happenedBy({ past }: AsOf, on: ImpreciseDate | null): boolean {
  return !past || !on || certainty(on, past) !== 'not-yet';
}
