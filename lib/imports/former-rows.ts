import 'server-only';
import type { z } from 'zod';
import type { Db } from '@/lib/db';
import { contentSelect, readAnswer } from '@/lib/evaluations/rows';
import { isBegunBy } from './batch-rules';
import type { DeskStructure } from './queries';
import type { FileRow, formerRowSchema } from './schema';

type Target = { row: FileRow; structure: DeskStructure; evaluationId: string; version: number };
type Kept = z.input<typeof formerRowSchema>;

/** What an import is about to write over, as it stands. One statement. */
export async function formerRows(tx: Db, targets: readonly Target[]): Promise<Kept[]> {
  const answers = await tx.answer.findMany({
    where: { evaluationId: { in: targets.map(({ evaluationId }) => evaluationId) } },
    select: { id: true, evaluationId: true, reviewNote: true, updatedAt: true, ...contentSelect },
  });
  return targets.map(({ row, structure: { evaluation }, evaluationId, version }) => ({
    adoption: row.adoption,
    evaluation: evaluationId,
    state: evaluation?.state ?? null,
    left: { version: version + 1, state: evaluation && !isBegunBy(evaluation.state) ? evaluation.state : 'DRAFT' },
    authorId: evaluation?.authorId ?? null,
    metOnText: evaluation?.metOnText ?? null,
    metOnFrom: evaluation?.metOnFrom?.toISOString() ?? null,
    metOnTo: evaluation?.metOnTo?.toISOString() ?? null,
    progress: evaluation?.progress ?? null,
    difficulties: evaluation?.difficulties ?? null,
    needs: evaluation?.needs ?? null,
    answers: answers
      .filter((answer) => answer.evaluationId === evaluationId && Object.hasOwn(row.answers, answer.criterionId))
      .map(({ id, criterionId, reviewNote, updatedAt, ...content }) => ({
        ...readAnswer({ criterionId, ...content }),
        id,
        criterionId,
        reviewNote,
        updatedAt: updatedAt.toISOString(),
      })),
  }));
}
