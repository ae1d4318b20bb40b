import type { Comparison, ScoreLine } from '@/lib/evaluations/comparison-detail';
import { lowerFirst } from '@/lib/progress/wording';

/** Whether any phase asked for something that is scored. */
export function hasScores({ protocols }: ScoreLine): boolean {
  return protocols.some((protocol) => protocol !== '');
}

/** Why a phase has no score: where the structure stands in it, or that nothing of this was asked there. */
export function whyUnscored(phase: Comparison['phases'][number] | undefined): string {
  if (!phase) return '';
  return phase.isHandedIn ? 'critères absents de cette version' : lowerFirst(phase.standing);
}
