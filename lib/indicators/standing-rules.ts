import type { Aggregation, IndicatorKind } from '@/lib/generated/prisma/enums';
import type { Countable } from './overlap-rules';
import { againstTarget } from './target-rules';
import { type Total, totalOf } from './total-rules';
import type { Figure } from './wording';

type Rules = { kind: IndicatorKind; aggregation: Aggregation; unit: string; target: number | null };

/** Where an indicator stands: what its figures make together, and that against its target. */
export function standingOf<M extends Countable>(rules: Rules, measures: readonly M[]) {
  const sum = totalOf(rules, measures);
  return { sum, target: rules.target, gap: againstTarget(rules, figureOf(sum, measures)) };
}

/** The one figure that stands for all: their total, the latest, or the only one there is. Null when they stay apart. */
export function figureOf<M extends Countable>(sum: Total<M> | null, measures: readonly M[]): Figure | null {
  if (sum === null)
    return measures.find(({ value, exits, numerator }) => value !== null || numerator !== null || exits) ?? null;
  if (sum.is === 'none') return null;
  return sum.is === 'sum' ? sum.figure : sum.measure;
}
