import { type Day, formatDay, isDay, partsOf, today } from './day';

/** The day whose situation a page shows. `past` is that day when it is not today: what addresses and headings say. */
export type AsOf = { day: Day; past: Day | null };

/** The programme began in 2015: no page looks further back. */
const FIRST_YEAR = 2015;

/** `?au=AAAA-MM-JJ` of an address. Today, a day to come or a day that no calendar has shows today. */
export function readAsOf(search: Record<string, string | string[] | undefined>, now: Day = today()): AsOf {
  const au = [search.au].flat()[0]?.trim() ?? '';
  const past = isDay(au) && au < now ? au : null;
  return { day: past ?? now, past };
}

/** The last day of each finished year since 2015, most recent last. */
export function asOfYears(now: Day = today()): { year: number; day: Day }[] {
  const { year: current } = partsOf(now);
  return Array.from({ length: Math.max(0, current - FIRST_YEAR) }, (_, i) => FIRST_YEAR + i).map((year) => ({
    year,
    day: `${year}-12-31`,
  }));
}

/** « Situation au 31 décembre 2017 » */
export function situationOf(day: Day): string {
  return `Situation au ${formatDay(day)}`;
}
