import type { Day } from '@/lib/day';

/** How many of each are read, those due first: more is a list nobody reads to its end. */
export const AT_MOST = 200;

/** « 3 dont 2 en retard, campagnes ouvertes »; says when only the first ones are read. */
export function chargeWords(rows: readonly { dueOn: Day | null }[], day: Day, about: string): string {
  const late = rows.filter(({ dueOn }) => dueOn !== null && dueOn < day).length;
  const number = rows.length < AT_MOST ? `${rows.length}` : `les ${AT_MOST}\u00a0premières échéances`;
  return `${number}${late > 0 ? ` dont ${late}\u00a0en retard` : ''}, ${about}`;
}
