import type { Part } from '@/lib/campaigns/participation';
import { refusalOf } from '@/lib/evaluations/rules';
import type { EvaluationEventKind, EvaluationState } from '@/lib/generated/prisma/enums';
import type { BatchState, RowEffect } from './labels';
import type { FileRow, FormerRow } from './schema';

/** Derived from what happened to it. */
export function batchStateOf(batch: { mistakes: number; appliedAt: Date | null; undoneAt: Date | null }): BatchState {
  if (batch.undoneAt) return 'undone';
  if (batch.appliedAt) return 'applied';
  return batch.mistakes > 0 ? 'refused' : 'checked';
}

/** A line that says what stands begins nothing. */
export function effectOf({ state, narrative, answers }: FileRow): RowEffect {
  if (Object.keys(narrative).length === 0 && Object.keys(answers).length === 0) return 'same';
  return isBegunBy(state) ? 'begun' : 'changed';
}

/** Whether writing to an evaluation in this state starts it. */
export function isBegunBy(state: EvaluationState | null): boolean {
  return refusalOf('start', state) === null;
}

type Now = { name: string; refusal: string | null; evaluation: { version: number; state: EvaluationState } | null };

/** The structures whose evaluation is no longer the one that the file was checked against. */
export function movedOn(pairs: readonly { row: FileRow; structure: Now | undefined }[]): string[] {
  return pairs.flatMap(({ row, structure }) => {
    if (!structure) return ['une structure qui n’est plus dans ce projet'];
    const isSame =
      (structure.evaluation?.version ?? null) === row.version && (structure.evaluation?.state ?? null) === row.state;
    return isSame && structure.refusal === null ? [] : [structure.name];
  });
}

/** The structures that somebody has worked on since the import. */
export function workedOnSince(pairs: readonly { former: FormerRow; structure: Now | undefined }[]): string[] {
  return pairs.flatMap(({ former: { left }, structure }) => {
    const now = structure?.evaluation;
    return now && now.version === left.version && now.state === left.state ? [] : [structure?.name ?? 'une structure'];
  });
}

/** The event that says what an evaluation is again once its import is taken back; null: it had been begun before. */
export function eventBack(state: EvaluationState | null, partWithout: Part): EvaluationEventKind | null {
  if (state === 'INVITED' || state === 'WITHDRAWN') return state;
  if (state !== null) return null;
  return partWithout === 'expected' ? 'INVITED' : 'WITHDRAWN';
}
