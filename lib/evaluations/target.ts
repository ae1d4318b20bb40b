import 'server-only';
import { adoptionsWrittenBy, campaignsWrittenBy } from '@/lib/access';
import { courseSelect, frameSelect, readCourse, readFrame } from '@/lib/campaigns/rows';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import type { Criterion } from '@/lib/instruments/rules';
import { outOfReach } from '@/lib/out-of-reach';
import type { Writer } from '@/lib/viewer';
import { type AnswerContent, contentOf, isBlank } from './answers';
import { isSameAnswer } from './correction-rules';
import { answersSelect, readAnswers } from './rows';
import type { EvaluationInput, EvaluationKey } from './schema';

// What saving a draft is made of: the evaluation found through the person, what was typed read against what is asked, the answers written.

export type Target = Awaited<ReturnType<typeof findTarget>>;

export async function findTarget(tx: Db, writer: Writer, key: EvaluationKey) {
  const row = await tx.adoption.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: key.adoption }, { project: { slug: key.project } }, adoptionsWrittenBy(writer)] },
    select: {
      id: true,
      projectId: true,
      events: courseSelect,
      evaluations: { where: { campaign: { slug: key.campaign } }, select: storedSelect },
      project: {
        select: {
          campaigns: {
            where: { AND: [{ slug: key.campaign }, campaignsWrittenBy(writer)] },
            select: { ...frameSelect, id: true, instrumentVersion: { select: versionSelect } },
          },
        },
      },
    },
  });
  const campaign = row?.project.campaigns[0];
  if (!row || !campaign) outOfReach();
  const evaluation = row.evaluations[0];
  return {
    projectId: row.projectId,
    adoptionId: row.id,
    campaignId: campaign.id,
    campaign: readFrame(campaign),
    events: readCourse(row.events),
    criteria: campaign.instrumentVersion ? readVersion(campaign.instrumentVersion).criteria : [],
    evaluation: evaluation ? { ...evaluation, answers: readAnswers(evaluation) } : null,
  };
}

/** What was typed, by criterion. Throws when a criterion is not asked in this campaign, or a level does not exist. */
export function readTyped(
  criteria: readonly Criterion[],
  typed: EvaluationInput['answers'],
): Map<string, AnswerContent> {
  const contents = new Map<string, AnswerContent>();
  for (const answer of typed) {
    const criterion = criteria.find((one) => one.id === answer.criterion);
    if (!criterion)
      throw new RuleError('Ce critère n’est pas dans le questionnaire de la campagne\u00a0: rechargez la page.');
    const content = contentOf(criterion, { ...answer, choice: answer.choice ?? null });
    if (content.level !== null && !criterion.levels.some((level) => level.value === content.level)) {
      throw new RuleError(
        `Le niveau ${content.level} n’existe pas pour «\u00a0${criterion.wording}\u00a0»\u00a0: choisissez-en un de la grille.`,
      );
    }
    contents.set(criterion.id, content);
  }
  return contents;
}

/**
 * Writes what changed and nothing else, in two statements at most. A criterion that was not sent keeps its answer; one that
 * was cleared keeps its row as long as a note of the review hangs on it.
 */
export async function writeAnswers(
  tx: Db,
  evaluationId: string,
  before: ReadonlyMap<string, AnswerContent>,
  after: ReadonlyMap<string, AnswerContent>,
) {
  const changed = [...after].filter(([id, content]) => !isSameAnswer(before.get(id), content));
  const cleared = changed.filter(([id, content]) => isBlank(content) && before.has(id)).map(([id]) => id);
  if (cleared.length) {
    await tx.answer.deleteMany({ where: { evaluationId, criterionId: { in: cleared }, reviewNote: null } });
  }
  if (changed.length === 0) return;
  const rows = JSON.stringify(
    changed.map(([criterionId, content]) => ({ criterionId, isBlank: isBlank(content), ...content })),
  );
  await tx.$executeRaw`
    insert into "Answer" ("id", "evaluationId", "criterionId", "state", "level", "value", "qualifier", "text", "evidence", "departure", "updatedAt")
    select gen_random_uuid(), ${evaluationId}::uuid, "criterionId", "state", "level", "value", "qualifier", "text", "evidence", "departure", now()
    from jsonb_to_recordset(${rows}::jsonb) as given (
      "criterionId" uuid, "isBlank" boolean, "state" "AnswerState", "level" int, "value" numeric, "qualifier" "Qualifier", "text" text, "evidence" text, "departure" "Departure"
    )
    where not "isBlank" or exists (
      select 1 from "Answer" a where a."evaluationId" = ${evaluationId}::uuid and a."criterionId" = given."criterionId"
    )
    on conflict ("evaluationId", "criterionId") do update set
      "state" = excluded."state", "level" = excluded."level", "value" = excluded."value", "qualifier" = excluded."qualifier",
      "text" = excluded."text", "evidence" = excluded."evidence", "departure" = excluded."departure", "updatedAt" = excluded."updatedAt"`;
}

const storedSelect = {
  id: true,
  state: true,
  version: true,
  updatedAt: true,
  authorId: true,
  metOnText: true,
  progress: true,
  difficulties: true,
  needs: true,
  ...answersSelect,
} satisfies Prisma.EvaluationSelect;
