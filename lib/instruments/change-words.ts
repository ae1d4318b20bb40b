import type { Change, CriterionChange } from './comparison-rules';

/** « poids 1 → 2 », « nouveau »: what became of a criterion, change by change. */
export function changeWords({ changes }: CriterionChange): string[] {
  return changes.map(({ change, before, after }) => {
    if (change === 'new' || change === 'dropped') return changeLabels[change];
    if (change === 'reworded') return `${changeLabels[change]} (avant\u00a0: «\u00a0${before}\u00a0»)`;
    return `${changeLabels[change]}\u00a0: ${before} → ${after}`;
  });
}

const changeLabels = {
  new: 'nouveau',
  dropped: 'retiré',
  reworded: 'reformulé',
  principle: 'principe',
  kind: 'type',
  levels: 'paliers',
  unit: 'unité',
  weight: 'poids',
  required: 'obligation',
} satisfies Record<Change, string>;
