import 'server-only';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { type Missing, missingOf } from './completeness';
import { refusalOfCorrection } from './correction-rules';
import { type Decided, decide } from './decision';
import { record, type Sent, save } from './draft';
import type { CorrectionInput, EvaluationInput, EvaluationKey, Review } from './schema';
import { readTyped } from './target';

/** The version and the moment of what is now stored. */
type Saved = { version: number; at: Date };

/** Keeps all that was typed, complete or not. The first time, the evaluation comes into being. */
export function startOrSaveDraft(staff: Staff, input: EvaluationInput, sent: Sent): Promise<Saved> {
  return write(staff, async (tx) => (await save(tx, staff, input, sent)).saved);
}

/** Saves, then hands in. What is missing comes back and the evaluation stays a draft, with all that was typed. */
export function submitEvaluation(
  staff: Staff,
  input: EvaluationInput,
  sent: Sent,
): Promise<Saved & { missing: Missing[] }> {
  return write(
    staff,
    async (tx) => {
      const { saved, target, answers } = await save(tx, staff, input, sent);
      const missing = missingOf(target.criteria, answers, input.metOn);
      if (missing.length === 0) await record(tx, staff, target.projectId, saved.id, 'SUBMITTED');
      // The key stands for what it was made for: the same form may be sent again once it is complete.
      else if (sent.key) await tx.idempotencyKey.delete({ where: { key: sent.key } });
      return { ...saved, missing };
    },
    { key: sent.key },
  );
}

/** Whoever handed it in, or began it, opens it again before a responsable has decided. */
export function takeBack(staff: Staff, key: EvaluationKey, sent: Sent): Promise<void> {
  return decide(staff, 'takeBack', key, sent, async (tx, { evaluation }) => {
    const handedInBy = await tx.evaluationEvent.findFirst({
      where: { evaluationId: evaluation.id, kind: 'SUBMITTED' },
      orderBy: { sequence: 'desc' },
      select: { authorId: true },
    });
    if (![evaluation.authorId, handedInBy?.authorId].includes(staff.id)) {
      throw new RuleError(
        'Seule la personne qui l’a soumise peut la reprendre\u00a0: demandez à un responsable de la renvoyer.',
      );
    }
    return null;
  });
}

export function validateEvaluation(manager: Manager, key: EvaluationKey, sent: Sent): Promise<void> {
  return decide(manager, 'validate', key, sent);
}

/** Back to whoever wrote it, with what is to be put right: in general, and beside the criteria it is about. */
export function returnEvaluation(
  manager: Manager,
  { note, notes, ...key }: EvaluationKey & Pick<Review, 'note' | 'notes'>,
  sent: Sent,
): Promise<void> {
  return decide(manager, 'giveBack', key, sent, async (tx, target) => {
    await writeNotes(tx, target, notes);
    return note;
  });
}

/** A correction is a row of its own, dated and signed: the answer stays as it was validated, the latest correction is what counts. */
export function correctAnswer(
  manager: Manager,
  { answers, reason, ...key }: CorrectionInput,
  sent: Sent,
): Promise<void> {
  return decide(manager, 'correct', key, sent, async (tx, { projectId, criteria, evaluation }) => {
    for (const [criterionId, content] of readTyped(criteria, answers)) {
      const criterion = criteria.find((one) => one.id === criterionId);
      const refusal = criterion && refusalOfCorrection(criterion, evaluation.answers.get(criterionId), content);
      if (refusal) throw new RuleError(refusal);
      const correction = { projectId, evaluationId: evaluation.id, criterionId, reason, authorId: manager.id };
      await tx.answerCorrection.create({ data: { ...correction, ...content } });
    }
    return null;
  });
}

/** The notes of the last review only: those of the one before stay in the history. A criterion without an answer gets an empty one. */
async function writeNotes(tx: Db, { criteria, evaluation }: Decided, notes: Review['notes']) {
  const noted = new Map(notes.map(({ criterion, note }) => [criterion, note]));
  if ([...noted.keys()].some((id) => !criteria.some((criterion) => criterion.id === id))) {
    throw new RuleError('Ce critère n’est pas dans le questionnaire de la campagne\u00a0: rechargez la page.');
  }
  const { id: evaluationId } = evaluation;
  await tx.answer.updateMany({
    where: { evaluationId, reviewNote: { not: null }, criterionId: { notIn: [...noted.keys()] } },
    data: { reviewNote: null },
  });
  for (const [criterionId, reviewNote] of noted) {
    await tx.answer.upsert({
      where: { evaluationId_criterionId: { evaluationId, criterionId } },
      create: { evaluationId, criterionId, reviewNote },
      update: { reviewNote },
      select: { id: true },
    });
  }
}
