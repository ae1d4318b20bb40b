import { type Day, partsOf } from '@/lib/day';
import { count } from '@/lib/format';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { Figure } from '@/lib/indicators/wording';

export type KeyFigure = Figure & {
  name: string;
  kind: IndicatorKind;
  scope: string;
  period: string | null;
  coverageCount: number | null;
  coverageTotal: number | null;
};

/**
 * How long a project stayed, in whole months, as far as its dates tell: « 34 à 37 mois », « 8 ans et 1 mois ».
 * Null when neither end is known.
 */
export function stayWording(entered: ImpreciseDate | null, left: ImpreciseDate | null, asOf: Day): string | null {
  const end = left ?? { from: asOf, to: asOf };
  if (!entered?.from || !entered.to || !end.from || !end.to) return null;
  const shortest = Math.max(0, monthsBetween(entered.to, end.from));
  const longest = monthsBetween(entered.from, end.to);
  if (shortest === longest) return monthsWording(longest);
  return `${shortest} à ${longest}\u00a0mois`;
}

/** The one figure that says most of what a project gave: a rate, then people counted, then what covers its structures. */
export function keyFigureOf<F extends KeyFigure>(figures: readonly F[]): F | null {
  return figures.toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

/** Whole years that hold every bar, and one after the last end where its note is written; null without a bar. */
export function axisOf(days: readonly (readonly [Day, Day])[], asOf: Day): { from: Day; to: Day } | null {
  const years = days.flat().map((day) => partsOf(day).year);
  if (years.length === 0) return null;
  const last = Math.max(...years, Math.min(partsOf(asOf).year, Math.max(...years) + 1));
  return { from: `${Math.min(...years)}-01-01`, to: `${last}-12-31` };
}

function weightOf({ kind, unit, value, denominator, coverageTotal, name }: KeyFigure): number {
  if (denominator !== null) return 5;
  if (kind === 'RATE') return 4;
  const isPeople = kind === 'COUNT' && /^personnes|^salariés/.test(unit) && !/ par /.test(name);
  if (isPeople) return value === null ? 2.5 : 3;
  return coverageTotal === null ? 0 : 2;
}

function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  return (end.year - start.year) * 12 + end.month - start.month;
}

function monthsWording(months: number): string {
  if (months < 24) return `${months}\u00a0mois`;
  const years = count(Math.floor(months / 12), 'an');
  return months % 12 === 0 ? years : `${years} et ${months % 12}\u00a0mois`;
}
