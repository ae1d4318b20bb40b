import { lastDayOfMonth, partsOf } from './day';
import type { ImpreciseDate } from './imprecise-date-bounds';
import { isUnknownDate } from './imprecise-date-relative';
import { readingKey } from './imprecise-date-wording';

export type Precision =
  | 'day'
  | 'part-of-month'
  | 'month'
  | 'quarter'
  | 'season'
  | 'part-of-year'
  | 'semester'
  | 'year'
  | 'range'
  | 'open'
  | 'relative'
  | 'unknown';

/** How far apart the bounds are, by its calendar name. Only without any bound does the wording decide: relative or unknown. */
export function describePrecision({ text, from, to }: ImpreciseDate): Precision {
  if (from === null && to === null) return isUnknownDate(readingKey(text)) ? 'unknown' : 'relative';
  if (from === null || to === null) return 'open';
  if (from === to) return 'day';
  const start = partsOf(from);
  const end = partsOf(to);
  const endsMonth = to === lastDayOfMonth(end.year, end.month);
  if (start.dayOfMonth === 1 && endsMonth) {
    return precisionOfMonths(start.month, (end.year - start.year) * 12 + end.month - start.month + 1);
  }
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const days = `${start.dayOfMonth}-${endsMonth ? 'end' : end.dayOfMonth}`;
  return sameMonth && PARTS_OF_MONTH.includes(days) ? 'part-of-month' : 'range';
}

/** Début, mi, fin, and the two fortnights. */
const PARTS_OF_MONTH = ['1-10', '11-20', '21-end', '1-15', '16-end'];

function precisionOfMonths(first: number, count: number): Precision {
  if (count === 1) return 'month';
  if (count === 3) return first % 3 === 1 ? 'quarter' : first % 3 === 0 ? 'season' : 'range';
  if (count === 4 && first % 4 === 1) return 'part-of-year';
  if (count === 6 && first % 6 === 1) return 'semester';
  return count === 12 && first === 1 ? 'year' : 'range';
}
