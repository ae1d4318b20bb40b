import 'server-only';
import type { Db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { type Missing, missingOf } from '@/lib/evaluations/completeness';
import { record, type Sent, save } from '@/lib/evaluations/draft';
import type { EvaluationInput } from '@/lib/evaluations/schema';
import { findTarget } from '@/lib/evaluations/target';
import { formatDateTime } from '@/lib/format';
import type { Respondent } from '@/lib/viewer';
import { write } from '@/lib/write';
import { answeringOf } from './answering-rules';
import { answeringLabels } from './labels';
import { linesOf, writeRecord } from './record-rules';

type Saved = { version: number; at: Date };

/** The questionnaire was shown: the one thing that reading writes, once. A mail scanner that only follows the link leaves no trace. */
export async function noteOpening(respondent: Respondent): Promise<void> {
  await write(respondent, (tx) =>
    tx.surveyLink.updateMany({
      where: { id: respondent.surveyLinkId, openedAt: null },
      data: { openedAt: new Date() },
    }),
  );
}

/** Keeps what was typed, in the draft that the team reviews later. */
export function saveAnswers(respondent: Respondent, input: EvaluationInput, sent: Sent): Promise<Saved> {
  return write(respondent, async (tx) => (await keep(tx, respondent, input, sent)).saved);
}

/**
 * Saves, then sends: from here on the structure reads what it sent, word for word, and the team reviews the draft. What is missing
 * comes back with everything kept. Sent twice under one key, it is sent once.
 */
export function sendAnswers(
  respondent: Respondent,
  input: EvaluationInput,
  sent: Sent,
): Promise<Pick<Saved, 'version'> & { missing: Missing[] }> {
  return write(
    respondent,
    async (tx) => {
      const { saved, target, answers } = await keep(tx, respondent, input, sent);
      const missing = missingOf(target.criteria, answers, null);
      if (missing.length > 0) {
        if (sent.key) await tx.idempotencyKey.delete({ where: { key: sent.key } });
        return { version: saved.version, missing };
      }
      const words = writeRecord(linesOf(target.criteria, answers, input));
      await record(tx, respondent, target.projectId, saved.id, 'RECEIVED', words);
      await tx.surveyLink.update({
        where: { id: respondent.surveyLinkId },
        data: { submittedAt: new Date() },
        select: { id: true },
      });
      return { version: saved.version, missing };
    },
    { key: sent.key },
  ).catch(unlessDone);
}

/** Saves in the name of the structure. When it was met and how far it departs are the team's to say: they stay as they are. */
async function keep(tx: Db, respondent: Respondent, input: EvaluationInput, sent: Sent) {
  const link = await holdLink(tx, respondent, input);
  const target = await findTarget(tx, respondent, input);
  const answering = answeringOf({
    campaign: target.campaign,
    hasInstrument: target.criteria.length > 0,
    events: target.events,
    evaluation: target.evaluation?.state ?? null,
    submittedAt: null,
  });
  if (answering !== 'open' && answering !== 'sent') throw new RuleError(answeringLabels[answering]);
  const stored = target.evaluation?.answers;
  const answers = input.answers.map((answer) => ({
    ...answer,
    departure: stored?.get(answer.criterion)?.departure ?? null,
  }));
  const kept = await save(tx, respondent, { ...input, answers, metOn: target.evaluation?.metOnText ?? null }, sent);
  if (!link.startedAt) {
    const data = { startedAt: new Date() };
    await tx.surveyLink.update({ where: { id: respondent.surveyLinkId }, data, select: { id: true } });
  }
  return kept;
}

type Held = { startedAt: Date | null; submittedAt: Date | null; project: string; campaign: string; adoption: string };

/** Held until the end of the transaction: nothing is saved after it was sent or revoked. The form must be this link's own. */
async function holdLink(tx: Db, { surveyLinkId }: Respondent, input: EvaluationInput): Promise<Held> {
  const [link] = await tx.$queryRaw<Held[]>`
    select l."startedAt", l."submittedAt", p."slug" as "project", c."slug" as "campaign", a."slug" as "adoption"
    from "SurveyLink" l
    join "Project" p on p."id" = l."projectId"
    join "Campaign" c on c."id" = l."campaignId"
    join "Adoption" a on a."id" = l."adoptionId"
    where l."id" = ${surveyLinkId}::uuid and l."revokedAt" is null and l."expiresAt" > now()
    for update of l`;
  if (!link) throw new RuleError('Ce lien n’est plus valable\u00a0: demandez-en un nouveau à l’équipe.');
  if (link.project !== input.project || link.campaign !== input.campaign || link.adoption !== input.adoption) {
    throw new RuleError(
      'Un autre questionnaire a été ouvert dans ce navigateur\u00a0: rouvrez le lien de celui-ci, votre saisie vous attend.',
    );
  }
  if (link.submittedAt) {
    const when = formatDateTime(link.submittedAt);
    throw new RuleError(
      `Vos réponses ont été envoyées le ${when}\u00a0: demandez à l’équipe de rouvrir votre saisie pour les changer.`,
    );
  }
  return link;
}

function unlessDone(error: unknown): { version: number; missing: Missing[] } {
  if (error instanceof AlreadyDoneError) return { version: 1, missing: [] };
  throw error;
}
