import type { IndicatorKind, Qualifier } from '@/lib/generated/prisma/enums';
import { figureWording } from './wording';

/** The row of a measure as the journal keeps it, by column. */
export type KeptMeasure = {
  qualifier: Qualifier;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sustainableJobs: number | null;
  transitionJobs: number | null;
  positiveExits: number | null;
  text: string | null;
  scope: string;
  periodText: string | null;
};

/** « 89 personnes · quatre premiers rallyes · 2018 »: enough to know which figure it was. */
export function keptMeasureWords(kept: KeptMeasure, { unit, kind }: { unit: string; kind: IndicatorKind }): string {
  const { sustainableJobs, transitionJobs, positiveExits, scope, periodText, ...figure } = kept;
  const exits = kind === 'DYNAMIC_EXITS' ? { sustainableJobs, transitionJobs, positiveExits } : null;
  return [figureWording({ ...figure, unit, exits }), scope, periodText].filter(Boolean).join(' · ');
}
