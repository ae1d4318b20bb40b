import 'server-only';
import { db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Criterion } from '@/lib/instruments/rules';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import type { AnswerContent } from './answers';
import { readCell } from './cell-rules';
import { missingOf } from './completeness';
import { record, saveGiven } from './draft';
import { textsOf } from './grid-queries';
import type { RowOutcome } from './grid-rules';
import type { GridRows, GridSubmission } from './grid-schema';
import { refusalOf, refusalToLog } from './rules';
import type { EvaluationKey } from './schema';
import { findTarget, type Target } from './target';

type Cells = GridRows['rows'][number]['cells'];

/** Saves the changed cells, one transaction per row: what is wrong with one row keeps no other from being stored. */
export async function saveGridRows(staff: Staff, { project, campaign, rows }: GridRows): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const { adoption, version, cells } of rows) {
    const key = { project, campaign, adoption };
    outcomes.push(
      await outcomeOf(staff, key, () =>
        write(staff, async (tx) => {
          const { saved } = await saveGiven(tx, staff, key, { version: version ?? undefined }, (target) => ({
            answers: readCells(target, cells),
            narrative: null,
          }));
          return { kind: 'saved', adoption, version: saved.version, at: saved.at };
        }),
      ),
    );
  }
  return outcomes;
}

/** Hands rows in as they are stored, one transaction per row; an incomplete one stays a draft and says what it lacks. */
export async function submitGridRows(staff: Staff, { project, campaign, rows }: GridSubmission): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const { adoption, version } of rows) {
    const key = { project, campaign, adoption };
    outcomes.push(await outcomeOf(staff, key, () => submitRow(staff, key, version)));
  }
  return outcomes;
}

function submitRow(staff: Staff, key: EvaluationKey, version: number | null): Promise<RowOutcome> {
  return write(staff, async (tx) => {
    const target = await findTarget(tx, staff, key);
    const { evaluation } = target;
    const refusal = refusalToLog(target.campaign, target.events) ?? refusalOf('submit', evaluation?.state ?? null);
    if (refusal || !evaluation) throw new RuleError(refusal ?? '');
    const missing = missingOf(target.criteria, evaluation.answers, evaluation.metOnText);
    if (missing.length > 0) throw new RuleError(missing.map(({ message }) => message).join(' '));
    const { id, updatedAt } = evaluation;
    const { count } = await tx.evaluation.updateMany({
      where: { id, version: version ?? 0 },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError('Cette évaluation', updatedAt, evaluation.version);
    await record(tx, staff, target.projectId, id, 'SUBMITTED');
    return { kind: 'submitted', adoption: key.adoption, version: evaluation.version + 1, at: new Date() };
  });
}

/** A refusal and a conflict are answers about one row; a fault is one for all. */
async function outcomeOf(staff: Staff, key: EvaluationKey, run: () => Promise<RowOutcome>): Promise<RowOutcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RuleError) return { kind: 'refused', adoption: key.adoption, message: error.message };
    if (!(error instanceof ConflictError)) throw error;
    const { criteria, evaluation } = await findTarget(db, staff, key);
    return {
      kind: 'conflict',
      adoption: key.adoption,
      version: evaluation?.version ?? null,
      at: evaluation?.updatedAt ?? error.at,
      texts: textsOf(criteria, evaluation?.answers ?? new Map()),
    };
  }
}

/** The cells as answers, with the evidence and the departure they had. Throws what is wrong with one, as one sentence. */
function readCells({ criteria, evaluation }: Target, cells: Cells): Map<string, AnswerContent> {
  return new Map(
    cells.map(({ criterion: id, text }) => {
      const criterion = criteria.find((one) => one.id === id);
      if (!criterion) throw new RuleError(NOT_ASKED);
      const { evidence = null, departure = 'NONE' } = evaluation?.answers.get(id) ?? {};
      return [id, { ...contentIn(criterion, text), evidence, departure }];
    }),
  );
}

function contentIn(criterion: Criterion, text: string) {
  const { content, problem } = readCell(criterion, text);
  if (problem !== undefined) throw new RuleError(problem);
  return content;
}

const NOT_ASKED = 'Ce critère n’est pas dans le questionnaire de la campagne\u00a0: rechargez la page.';
