import type { Day } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';

// Support received, laid beside scores. Dates stay as imprecise as they are known: what may have come before is counted apart.

export type Support = { on: ImpreciseDate | null; adoptionIds: readonly string[] };

/** `surely`: after the whole first window and before the whole second; `maybe`: some of its possible days are. */
export type Between = 'surely' | 'maybe' | 'no';

/** Whether support was received between two campaigns. Null: one of them has no dates, nothing can be said. */
export function isBetween(
  on: ImpreciseDate | null,
  before: ImpreciseDate | null,
  after: ImpreciseDate | null,
): Between | null {
  if (!before?.from || !before.to || !after?.from || !after.to) return null;
  if ((on?.to && on.to < before.from) || (on?.from && on.from > after.to)) return 'no';
  return on?.from && on.to && on.from > before.to && on.to < after.from ? 'surely' : 'maybe';
}

/** How many times a structure was supported between two campaigns: at least, and at most. Null when it cannot be said. */
export function supportBetween(
  supports: readonly Support[],
  adoptionId: string,
  before: ImpreciseDate | null,
  after: ImpreciseDate | null,
): { least: number; most: number } | null {
  const own = supports.filter(({ adoptionIds }) => adoptionIds.includes(adoptionId));
  const places = own.map(({ on }) => isBetween(on, before, after));
  if (isBetween(null, before, after) === null) return null;
  const least = places.filter((place) => place === 'surely').length;
  return { least, most: least + places.filter((place) => place === 'maybe').length };
}

/** Attendances received by the end of each day on which the count may change: those sure, and those possible. */
export type Cumulated = { day: Day; least: number; most: number };

/** Only support whose bounds are both known is drawn; the rest is said in words. */
export function cumulatedSupport(supports: readonly Support[]): Cumulated[] {
  const known = supports.flatMap(({ on, adoptionIds }) =>
    on?.from && on.to ? [{ from: on.from, to: on.to, received: adoptionIds.length }] : [],
  );
  const days = [...new Set(known.flatMap(({ from, to }) => [from, to]))].sort();
  const until = (day: Day, bound: 'from' | 'to') =>
    known.filter((one) => one[bound] <= day).reduce((sum, { received }) => sum + received, 0);
  return days.map((day) => ({ day, least: until(day, 'to'), most: until(day, 'from') }));
}
