import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import { targetWording } from '@/lib/indicators/target-rules';

type TargetWordsProps = { indicator: { kind: IndicatorKind; unit: string; target: number | null; gap: string | null } };

/** « cible : 60 personnes · 12 personnes en dessous »; nothing without a target. */
export function TargetWords({ indicator: { kind, unit, target, gap } }: TargetWordsProps) {
  if (target === null) return null;
  return (
    <span className="block text-sm font-normal text-violet">
      {`cible\u00a0: ${targetWording({ kind, unit, target })}`}
      {gap && ` · ${gap}`}
    </span>
  );
}
