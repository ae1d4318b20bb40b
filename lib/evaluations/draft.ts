import 'server-only';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { EvaluationEventKind } from '@/lib/generated/prisma/enums';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
import type { Writer } from '@/lib/viewer';
import type { AnswerContent } from './answers';
import { differences, type Entries, entriesOf } from './form-entries';
import { isWritable, refusalOf, refusalToLog } from './rules';
import type { EvaluationInput, EvaluationKey } from './schema';
import { findTarget, readTyped, type Target, writeAnswers } from './target';

export type Sent = { key?: string | undefined; version?: number | undefined };

type Narrative = ReturnType<typeof narrativeOf>;

/** What is written: answers by criterion, and the narrative; null leaves it as it stands. */
type Given = { answers: ReadonlyMap<string, AnswerContent>; narrative: Narrative | null };

/** Saves the form as it was typed inside a transaction. Throws a conflict with both versions. */
export function save(tx: Db, writer: Writer, input: EvaluationInput, sent: Sent) {
  return saveGiven(tx, writer, input, sent, ({ criteria }) => ({
    answers: readTyped(criteria, input.answers),
    narrative: narrativeOf(input),
  }));
}

/** Saves what is read against what is asked and stored; a criterion that is not given keeps its answer, and nothing is written when nothing changes. */
export async function saveGiven(
  tx: Db,
  writer: Writer,
  key: EvaluationKey,
  sent: Sent,
  read: (target: Target) => Given,
) {
  const target = await findTarget(tx, writer, key);
  const refusal = refusalToLog(target.campaign, target.events);
  if (refusal) throw new RuleError(refusal);
  const standing = target.evaluation?.state ?? null;
  if (!isWritable(standing)) throw new RuleError(refusalOf('save', standing) ?? '');
  const before = target.evaluation?.answers ?? new Map<string, AnswerContent>();
  const given = read(target);
  const answers = new Map([...before, ...given.answers]);
  const { evaluation } = target;
  const narrative = given.narrative ?? evaluation;
  const mine = entriesOf(target.criteria, narrative && { ...narrative, metOn: narrative.metOnText }, answers);
  // Sending the same words twice, after an answer lost on the way say, is no conflict.
  if (
    evaluation &&
    standing !== 'INVITED' &&
    standing !== 'WITHDRAWN' &&
    Object.keys(differences(mine, storedEntries(target))).length === 0
  ) {
    return { target, answers, saved: { id: evaluation.id, version: evaluation.version, at: evaluation.updatedAt } };
  }
  const saved = evaluation
    ? await update(tx, writer, target, given.narrative, sent)
    : await create(tx, writer, target, given.narrative);
  if (!saved) throw await conflict(tx, writer, key, mine);
  await writeAnswers(tx, saved.id, before, answers);
  if (refusalOf('start', standing) === null) await record(tx, writer, target.projectId, saved.id, 'STARTED');
  return { target, answers, saved: { ...saved, at: new Date() } };
}

/** A fact about the evaluation; its state follows by trigger. */
export async function record(
  tx: Db,
  writer: Writer,
  projectId: string,
  evaluationId: string,
  kind: EvaluationEventKind,
  note: string | null = null,
) {
  await tx.evaluationEvent.create({ data: { projectId, evaluationId, kind, note, authorId: writer.id } });
}

/** Null when somebody else saved since the form was opened. */
async function update(tx: Db, writer: Writer, { evaluation }: Target, narrative: Narrative | null, sent: Sent) {
  if (!evaluation || sent.version === undefined) return null;
  const { id, authorId } = evaluation;
  const { count } = await tx.evaluation.updateMany({
    where: { id, version: sent.version },
    data: { ...narrative, authorId: authorId ?? writer.id, version: { increment: 1 } },
  });
  return count === 0 ? null : { id, version: sent.version + 1 };
}

/** Null when somebody else began it in the same moment. */
async function create(
  tx: Db,
  writer: Writer,
  { projectId, campaignId, adoptionId }: Target,
  narrative: Narrative | null,
) {
  const [created] = await tx.evaluation.createManyAndReturn({
    skipDuplicates: true,
    data: [{ projectId, campaignId, adoptionId, authorId: writer.id, ...narrative }],
    select: { id: true, version: true },
  });
  return created ?? null;
}

/** Both versions, field by field, as they are at this moment. */
async function conflict(tx: Db, writer: Writer, key: EvaluationKey, mine: Entries): Promise<ConflictError> {
  const now = await findTarget(tx, writer, key);
  const { updatedAt, version } = now.evaluation ?? { updatedAt: new Date(), version: 1 };
  return new ConflictError('Cette évaluation', updatedAt, version, differences(mine, storedEntries(now)));
}

function storedEntries({ criteria, evaluation }: Target): Entries {
  const narrative = evaluation && { ...evaluation, metOn: evaluation.metOnText };
  return entriesOf(criteria, narrative, evaluation?.answers ?? new Map());
}

/** A date that cannot be read yet is kept as it was typed; handing in asks for it to be readable. */
function narrativeOf({ metOn, progress, difficulties, needs }: EvaluationInput) {
  const parsed = metOn === null ? null : parseImpreciseDate(metOn);
  const date = parsed?.ok ? parsed.date : metOn === null ? null : { text: metOn, from: null, to: null };
  return { ...impreciseColumns('metOn', date), progress, difficulties, needs };
}
