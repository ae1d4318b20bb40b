import type { Day } from './day';

/** A date as a person knows it: the wording they entered, and the earliest and latest day it can mean. */
export type ImpreciseDate = {
  /** As entered, spaces collapsed, never rewritten. */
  text: string;
  /** Earliest day; null when unknown on that side. */
  from: Day | null;
  /** Latest day; null when unknown on that side. */
  to: Day | null;
};

type Bounds = Pick<ImpreciseDate, 'from' | 'to'>;

/** Has a fact of this date happened on that day? */
export type Certainty = 'certain' | 'possible' | 'not-yet' | 'unknown';

/** True once the latest possible day is over: what makes a due date overdue. Never true when that day is unknown. */
export function isPast(date: Bounds, onDay: Day): boolean {
  return date.to !== null && onDay > date.to;
}

/**
 * Whether the fact has happened as of the end of that day: 'certain' from the latest day on, 'not-yet' before the earliest,
 * 'possible' in between, 'unknown' when neither is known (a relative date without its anchor).
 * One unknown side never gives a certainty on that side: « depuis 2014 » stays 'possible', « avant 2016 » is never 'not-yet'.
 */
export function certainty(date: Bounds, asOf: Day): Certainty {
  if (date.from === null && date.to === null) return 'unknown';
  if (date.from !== null && asOf < date.from) return 'not-yet';
  if (date.to !== null && asOf >= date.to) return 'certain';
  return 'possible';
}

/** Whether it may have begun by that day; a date that is not known hides nothing. */
export function hasBegun(date: Bounds | null, asOf: Day): boolean {
  return date === null || certainty(date, asOf) !== 'not-yet';
}

/**
 * The day from which a recorded fact is certain: its latest possible day, and never later than the day it was recorded.
 * Null when nothing says it.
 */
export function certainFrom(date: Bounds | null, recordedOn: Day | null): Day | null {
  return knownDays([date?.to ?? null, recordedOn])[0] ?? null;
}

/**
 * The same date read as late as it can be, seen from a day: a fact that is certain by then keeps its date, one that is only possible
 * begins on the day from which it is certain, after the one asked about.
 */
export function readLatest(date: ImpreciseDate | null, recordedOn: Day | null, asOf: Day): ImpreciseDate | null {
  const from = certainFrom(date, recordedOn) ?? NEVER;
  if (from <= asOf || (date?.from != null && date.from > asOf)) return date;
  return { text: date?.text ?? '', from, to: date?.to ?? null };
}

/** After every day a page can ask about. */
const NEVER: Day = '9999-12-31';

/** For `sort`: earliest day first, then latest day; an unknown day goes last, as NULLS LAST does in SQL. */
export function compareImprecise(a: Bounds, b: Bounds): number {
  return compareDays(a.from, b.from) || compareDays(a.to, b.to);
}

/** The earliest day any of these dates can mean, null when none is known. */
export function earliest(dates: readonly Bounds[]): Day | null {
  return knownDays(dates.map((date) => date.from))[0] ?? null;
}

/** What an axis must cover to show these dates: first and last known day, null when none is known. */
export function span(dates: readonly Bounds[]): { from: Day; to: Day } | null {
  const days = knownDays(dates.flatMap((date) => [date.from, date.to]));
  const [from, to] = [days[0], days.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function knownDays(days: readonly (Day | null)[]): Day[] {
  return days.filter((day) => day !== null).sort();
}
