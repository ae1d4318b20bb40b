import 'server-only';
import type { Db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { formatList } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { holdBatch } from './batch-rows';
import { eventBack, workedOnSince } from './batch-rules';
import { findImportDesk, type ImportDesk } from './queries';
import { type BatchKey, type FileRow, type FormerRow, readFileRows, readFormerRows } from './schema';
import { lockEvaluations, putAnswers, removeAnswers, writeEvaluations } from './writing';

/**
 * Puts back what stood before an import, for all its structures or for none: refused, with names, once somebody has worked on
 * one of them. Nothing of the history goes: an evaluation that the import began is invited again by an event.
 */
export function undoBatch(staff: Staff, key: BatchKey): Promise<void> {
  return write(staff, async (tx) => {
    const batch = await holdBatch(tx, staff, key);
    if (batch.undoneAt) throw new AlreadyDoneError(batch.undoneAt);
    if (!batch.appliedAt) throw new RuleError('Ce fichier n’a pas été importé\u00a0: il n’y a rien à annuler.');
    const former = readFormerRows(batch.before);
    await lockEvaluations(
      tx,
      batch.campaignId,
      former.map(({ adoption }) => adoption),
    );
    const desk = (await findImportDesk(staff, key, tx)) ?? outOfReach();
    refuse(desk, former);
    await putBack(tx, former, readFileRows(batch.rows));
    await tx.evaluationEvent.createMany({
      data: former.flatMap(({ evaluation: evaluationId, adoption, state }) => {
        const structure = desk.structures.find(({ id }) => id === adoption);
        const kind = structure ? eventBack(state, structure.partWithout) : null;
        const note = `Import de «\u00a0${batch.fileName}\u00a0» annulé`;
        return kind ? [{ projectId: batch.projectId, evaluationId, kind, note, authorId: staff.id }] : [];
      }),
    });
    await tx.importBatch.update({ where: { id: batch.id }, data: { undoneAt: new Date(), version: { increment: 1 } } });
  });
}

function refuse(desk: ImportDesk, former: readonly FormerRow[]) {
  if (desk.refusal) throw new RuleError(desk.refusal);
  const worked = workedOnSince(
    former.map((one) => ({ former: one, structure: desk.structures.find(({ id }) => id === one.adoption) })),
  );
  if (worked.length > 0) throw new RuleError(workedOn(worked));
}

async function putBack(tx: Db, former: readonly FormerRow[], rows: readonly FileRow[]) {
  await writeEvaluations(
    tx,
    former.map(({ evaluation: id, left, answers: _, ...stood }) => ({ ...stood, id, version: left.version })),
  );
  const written = former.flatMap(({ adoption, evaluation: evaluationId, answers }) => {
    const row = rows.find((one) => one.adoption === adoption);
    const kept = new Set(answers.map(({ criterionId }) => criterionId));
    return Object.keys(row?.answers ?? {})
      .filter((criterionId) => !kept.has(criterionId))
      .map((criterionId) => ({ evaluationId, criterionId }));
  });
  await removeAnswers(tx, written);
  await putAnswers(
    tx,
    former.flatMap(({ evaluation: evaluationId, answers }) => answers.map((answer) => ({ ...answer, evaluationId }))),
  );
}

function workedOn(names: string[]): string {
  const [one] = names;
  return names.length === 1
    ? `${one} a été modifiée depuis l’import\u00a0: rien n’a été annulé. Reprenez sa saisie à la main.`
    : `${formatList(names)} ont été modifiées depuis l’import\u00a0: rien n’a été annulé. Reprenez leur saisie à la main.`;
}
