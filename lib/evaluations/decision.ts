import 'server-only';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { record, type Sent } from './draft';
import { refusalOf, refusalToLog, type Step, TRANSITIONS } from './rules';
import type { EvaluationKey } from './schema';
import { findTarget, type Target } from './target';

export type Decided = Target & { evaluation: NonNullable<Target['evaluation']> };

type Decision = Exclude<Step, 'start' | 'save' | 'submit'>;

/** These hold for a campaign that is over too: nothing is logged, what was logged is judged or put right. */
const ALSO_WHEN_OVER: readonly Decision[] = ['validate', 'correct'];

/**
 * A step of an evaluation that was handed in: refused when its state, its campaign or an outdated reading say no. What the
 * step writes of its own comes between, and gives the note of its event.
 */
export async function decide(
  staff: Staff,
  step: Decision,
  key: EvaluationKey,
  sent: Sent,
  run: (tx: Db, target: Decided) => Promise<string | null> = async () => null,
): Promise<void> {
  await write(staff, async (tx) => {
    const target = await findTarget(tx, staff, key);
    const { evaluation } = target;
    const refusal =
      refusalOf(step, evaluation?.state ?? null) ??
      (ALSO_WHEN_OVER.includes(step) ? null : refusalToLog(target.campaign, target.events));
    if (refusal || !evaluation) throw new RuleError(refusal ?? '');
    const { id, version, updatedAt } = evaluation;
    const { count } = await tx.evaluation.updateMany({
      where: { id, version: sent.version ?? version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError('Cette évaluation', updatedAt, version);
    const note = await run(tx, { ...target, evaluation });
    await record(tx, staff, target.projectId, id, TRANSITIONS[step].event, note);
  });
}
