import type { GridColumn, GridHeading } from '@/components/grid/grid-table';
import { readCell } from '@/lib/evaluations/cell-rules';
import { answerWording } from '@/lib/evaluations/wording';
import type { CriteriaGroup, Criterion } from '@/lib/instruments/rules';

/** The principles above their criteria; what belongs to none stands under the instrument's name. */
export function headingsOf(groups: readonly CriteriaGroup[], otherwise: string): GridHeading[] {
  return groups.map(({ wording, criteria }, index) => ({
    key: criteria[0]?.id ?? String(index),
    words: wording ?? otherwise,
    span: criteria.length,
  }));
}

export function widthOf({ kind }: Criterion): GridColumn['width'] {
  if (kind === 'TEXT') return 'wide';
  return kind === 'CHOICE' ? 'medium' : 'narrow';
}

/** « 3 · relations suivies », where the cell shows « 3 »; nothing when the cell says it all. */
export function fullText(criterion: Criterion, text: string): string | undefined {
  const { content } = text ? readCell(criterion, text) : {};
  const words = content && answerWording(criterion, { ...content, evidence: null, departure: 'NONE' });
  return words && words !== text ? words : undefined;
}

/** What may be written in a cell that is no choice. */
export function writtenHint({ kind, unit }: Criterion): string {
  if (kind === 'TEXT') return 'Texte libre\u00a0; Alt\u00a0+\u00a0Entrée va à la ligne.';
  const of = unit ? ` ${unit}` : '';
  return `12${of}, environ 12, au moins 5, plusieurs.`;
}
