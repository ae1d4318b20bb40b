import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { GivenFigure } from './measure-rules';
import { figureWording } from './wording';

/** The row of a measure as the journal keeps it, by column. */
export type KeptMeasure = Omit<GivenFigure, 'kind' | 'coverageCount' | 'coverageTotal'> & {
  scope: string;
  periodText: string | null;
};

/** « 89 personnes · quatre premiers rallyes · 2018 »: enough to know which figure it was. */
export function keptMeasureWords(kept: KeptMeasure, { unit, kind }: { unit: string; kind: IndicatorKind }): string {
  const { sustainableJobs, transitionJobs, positiveExits, scope, periodText, ...figure } = kept;
  const exits = kind === 'DYNAMIC_EXITS' ? { sustainableJobs, transitionJobs, positiveExits } : null;
  return [figureWording({ ...figure, unit, exits }), scope, periodText].filter(Boolean).join(' · ');
}
