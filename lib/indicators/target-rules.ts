import { formatNumber } from '@/lib/format';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import { exitsTotal } from './exit-rules';
import { hasNumber } from './total-rules';
import { type Figure, unitOf } from './wording';

type Aimed = { kind: IndicatorKind; unit: string; target: number | null };

/** « 60 % », « 12 lieux » : the target of exits by kind is their share of all the exits. */
export function targetWording({ kind, unit, target }: Aimed & { target: number }): string {
  return `${formatNumber(target)}\u00a0${kind === 'DYNAMIC_EXITS' ? '% de sorties dynamiques' : unitOf(target, unit)}`;
}

/**
 * A figure against its target, in words that do not judge: more is not always better. Null without a target.
 * « au moins 9 mois » under a target of 12 says nothing of it.
 */
export function againstTarget(aimed: Aimed, figure: Figure | null): string | null {
  const { target } = aimed;
  if (target === null) return null;
  const said = figure && hasNumber(figure) ? numberOf(aimed.kind, figure) : null;
  if (!figure || said === null) return 'rien à comparer pour l’instant';
  const isShare = aimed.kind === 'DYNAMIC_EXITS' || aimed.unit.trim() === '%';
  // A share is said to a tenth: so is what lies between two of them.
  const grain = isShare ? 10 : 100;
  const gap = Math.round((said - target) * grain) / grain;
  if (figure.qualifier === 'AT_LEAST' && gap < 0) return 'un minimum ne dit pas si la cible est atteinte';
  const before = figure.qualifier === 'ABOUT' ? 'environ ' : figure.qualifier === 'AT_LEAST' ? 'au moins ' : '';
  if (gap === 0 && before) return `${before}la cible`;
  if (gap === 0) return Math.abs(said - target) < 1e-6 ? 'la cible, exactement' : 'presque exactement la cible';
  const size = `${formatNumber(Math.abs(gap))}\u00a0${isShare ? (Math.abs(gap) >= 2 ? 'points' : 'point') : unitOf(gap, aimed.unit)}`;
  return gap > 0 ? `${before}${size} au-dessus` : `${before}${size} en dessous`;
}

/** The number a target is set against: a rate as a percentage. Null when there is none. */
function numberOf(kind: IndicatorKind, { value, numerator, denominator, exits }: Figure): number | null {
  if (exits) {
    const share = exitsTotal(exits, denominator)?.share ?? null;
    return share === null ? null : share * 100;
  }
  if (kind === 'RATE' && numerator !== null && denominator) return (numerator / denominator) * 100;
  return value;
}
