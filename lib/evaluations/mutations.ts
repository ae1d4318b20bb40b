import 'server-only';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { type Missing, missingOf } from './completeness';
import { record, type Sent, save } from './draft';
import { refusalOf, refusalToLog, type Step, TRANSITIONS } from './rules';
import type { EvaluationInput, EvaluationKey } from './schema';
import { findTarget, type Target } from './target';

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

/** Back to whoever wrote it, with what is to be put right. */
export function returnEvaluation(
  manager: Manager,
  { note, ...key }: EvaluationKey & { note: string },
  sent: Sent,
): Promise<void> {
  return decide(manager, 'giveBack', key, sent, async () => note);
}

type Decided = Target & { evaluation: NonNullable<Target['evaluation']> };

async function decide(
  staff: Staff,
  step: Exclude<Step, 'start' | 'save' | 'submit'>,
  key: EvaluationKey,
  sent: Sent,
  check: (tx: Db, target: Decided) => Promise<string | null> = async () => null,
): Promise<void> {
  await write(staff, async (tx) => {
    const target = await findTarget(tx, staff, key);
    const { evaluation } = target;
    const refusal =
      refusalOf(step, evaluation?.state ?? null) ??
      (step === 'validate' ? null : refusalToLog(target.campaign, target.events));
    if (refusal || !evaluation) throw new RuleError(refusal ?? '');
    const note = await check(tx, { ...target, evaluation });
    const { id, version, updatedAt } = evaluation;
    const { count } = await tx.evaluation.updateMany({
      where: { id, version: sent.version ?? version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError('Cette évaluation', updatedAt, version);
    await record(tx, staff, target.projectId, id, TRANSITIONS[step].event, note);
  });
}
