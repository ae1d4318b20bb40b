import { count, formatNumber } from '@/lib/format';
import { coverageWording } from './wording';

type Covered = {
  coverageCount: number | null;
  coverageTotal: number | null;
  structure: { slug: string } | null;
  project: { slug: string };
};

/**
 * Of how many structures several figures together tell: « 8 à 11 structures sur 12 », « 3 structures », « 2 projets ».
 * Null as soon as one of them does not say.
 */
export function jointCoverage(measures: readonly Covered[]): string | null {
  const projects = new Set(measures.map(({ project }) => project.slug)).size;
  if (projects > 1) return count(projects, 'projet');
  const structures = new Set(measures.map(({ structure }) => structure?.slug ?? null));
  if (structures.size > 0 && !structures.has(null)) return count(structures.size, 'structure');
  const totals = new Set(measures.map(({ coverageTotal }) => coverageTotal));
  const heard = measures.map(({ coverageCount }) => coverageCount).filter((n) => n !== null);
  const [total] = totals;
  if (totals.size !== 1 || total === null || total === undefined || heard.length < measures.length) return null;
  const [fewest, most] = [Math.min(...heard), Math.max(...heard)];
  if (fewest === most) return coverageWording(fewest, total);
  return `${formatNumber(fewest)} à ${coverageWording(most, total)}`;
}
