import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { Figure } from './wording';

/** A measure as a total looks at it. */
export type Countable = Figure & {
  id: string;
  scope: string;
  period: ImpreciseDate | null;
  /** Whom it counts: a project, or one of its structures. */
  project: { slug: string };
  structure: { slug: string } | null;
};

/** Why these figures might count the same people twice, or not the same structures each time; null when neither is so. */
export function overlapOf(measures: readonly Countable[]): string | null {
  const dated = datedOf(measures);
  if (!dated) return 'périodes inconnues, elles peuvent se recouvrir';
  const periods = new Map<string, typeof dated>();
  for (const one of dated) periods.set(`${one.from} ${one.to}`, [...(periods.get(`${one.from} ${one.to}`) ?? []), one]);
  const groups = [...periods.values()].toSorted((a, b) => ((a[0]?.from ?? '') < (b[0]?.from ?? '') ? -1 : 1));
  for (const [index, group] of groups.entries()) {
    if (holdTwice(group.map(({ measure }) => measure))) return 'deux mesures portent sur la même période';
    const next = groups[index + 1]?.[0];
    if (next && next.from <= (group[0]?.to ?? '')) return 'les périodes se recouvrent';
  }
  const held = groups.map((group) =>
    group
      .map(({ measure }) => holderOf(measure))
      .sort()
      .join(' '),
  );
  return new Set(held).size > 1 ? 'les structures ne sont pas les mêmes d’une période à l’autre' : null;
}

/** Null when a period is not known on both sides. */
export function datedOf<M extends Countable>(measures: readonly M[]) {
  const dated = measures.flatMap((measure) => {
    const { from, to } = measure.period ?? { from: null, to: null };
    return from && to ? [{ measure, from, to }] : [];
  });
  return dated.length === measures.length ? dated : null;
}

/** Two figures of one structure, or one of a whole project beside one of its structures. */
function holdTwice(measures: readonly Countable[]): boolean {
  const holders = new Set(measures.map(holderOf));
  if (holders.size < measures.length) return true;
  return measures.some(({ project, structure }) => structure !== null && holders.has(project.slug));
}

/** Whom a figure counts. */
export function holderOf({ project, structure }: Countable): string {
  return structure ? `${project.slug}/${structure.slug}` : project.slug;
}
