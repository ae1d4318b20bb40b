import { count, formatNumber } from '@/lib/format';

/** « 3 structures », « 18 déclarées, 0 nommée », « aucune structure ». */
export function structuresWords({ declared, named }: { declared: number; named: number }): string {
  if (declared === 0) return 'aucune structure';
  if (named === declared) return count(declared, 'structure');
  return `${count(declared, 'déclarée')}, ${formatNumber(named)}\u00a0nommée${named >= 2 ? 's' : ''}`;
}
