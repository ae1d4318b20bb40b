import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { AuditRow } from '@/lib/history/rules';
import { levelsOf } from '@/lib/instruments/rules';
import type { Staff } from '@/lib/viewer';
import type { AnswerContent } from './answers';
import { type Known, tellEvaluation } from './history-rules';
import { answersSelect, readAnswer, readAnswers } from './rows';
import type { EvaluationKey } from './schema';

export const HISTORY_SIZE = 100;

/** One page of everything that was done to one evaluation, newest first, and how many changes there are; null when there is none within reach. */
export async function listEvaluationChanges(staff: Staff, key: EvaluationKey, { page = 1, size = HISTORY_SIZE } = {}) {
  const evaluation = await db.evaluation.findFirst({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        { adoption: { slug: key.adoption }, campaign: { slug: key.campaign }, project: { slug: key.project } },
        ofProjectsVisibleTo(staff),
      ],
    },
    select: toldSelect,
  });
  if (!evaluation) return null;
  const rows = await readJournal(evaluation, (page - 1) * size, size);
  const { project, campaign, adoption } = evaluation;
  return {
    project: project.name,
    campaign: campaign.label,
    adoption: adoption.organization?.shortName ?? adoption.organization?.name ?? adoption.label,
    entries: tellEvaluation(rows, await knownFor(rows, evaluation)),
    total: rows[0]?.total ?? 0,
  };
}

type Evaluation = Prisma.EvaluationGetPayload<{ select: typeof toldSelect }>;

/** The journal grows with the whole programme: it is read from the evaluation's first row on, within its project. */
function readJournal(
  { id, projectId }: Evaluation,
  offset: number,
  size: number,
): Promise<(AuditRow & { total: number })[]> {
  return db.$queryRaw`
    select "id"::text, "at", "actor", "action", "tableName" as "table", "before", "after", count(*) over ()::int as "total"
    from "AuditEvent"
    where "projectId" = ${projectId}::uuid
      and "id" >= (select min("id") from "AuditEvent" where "tableName" = 'Evaluation' and "rowId" = ${id})
      and (
        ("tableName" = 'Evaluation' and "rowId" = ${id})
        or ("tableName" in ('Answer', 'AnswerCorrection', 'EvaluationEvent') and coalesce("after", "before") ->> 'evaluationId' = ${id})
      )
    order by "id" desc limit ${size} offset ${offset}`;
}

async function knownFor(rows: readonly AuditRow[], evaluation: Evaluation): Promise<Known> {
  const idsIn = (column: string) => {
    const ids = rows.flatMap(({ before, after }) => [before?.[column], after?.[column]]);
    return [...new Set(ids.filter((id) => typeof id === 'string'))];
  };
  const [criteria, people] = await Promise.all([
    db.criterion.findMany({
      relationLoadStrategy: 'join',
      where: { id: { in: idsIn('criterionId') } },
      select: {
        id: true,
        wording: true,
        kind: true,
        unit: true,
        levels: { orderBy: { value: 'asc' }, select: { value: true, anchor: true } },
      },
    }),
    db.user.findMany({ where: { id: { in: idsIn('ownerId') } }, select: { id: true, name: true } }),
  ]);
  return {
    criteria: new Map(criteria.map((one) => [one.id, { ...one, levels: levelsOf(one) }])),
    corrected: correctedBy(evaluation),
    people: new Map(people.map(({ id, name }) => [id, name])),
  };
}

/** What each correction put right: the one before it, or the answer that was validated. */
function correctedBy({ answers, corrections }: Evaluation): Map<string, AnswerContent | undefined> {
  const now = readAnswers({ answers, corrections: [] });
  return new Map(
    corrections.map((correction) => {
      const before = now.get(correction.criterionId);
      now.set(correction.criterionId, readAnswer(correction));
      return [correction.id, before];
    }),
  );
}

const toldSelect = {
  id: true,
  projectId: true,
  project: { select: { name: true } },
  campaign: { select: { label: true } },
  adoption: { select: { label: true, organization: { select: { name: true, shortName: true } } } },
  answers: answersSelect.answers,
  corrections: { ...answersSelect.corrections, select: { ...answersSelect.corrections.select, id: true } },
} satisfies Prisma.EvaluationSelect;
