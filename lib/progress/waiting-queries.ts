import 'server-only';
import { type Day, dayOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';
import { NO_FILTER, type ToDoFilters } from './to-do-filters';
import { chosenBy, itemsOf } from './to-do-sql';
import type { EvaluationListName } from './to-do-words';

/** Which rows behind a figure: `most` of them after the first `after`, of one project or one person. */
export type Window = { most: number; after: number } & Partial<ToDoFilters>;

export type WaitingEvaluation = {
  project: { slug: string; name: string };
  campaign: { slug: string; label: string };
  structure: { slug: string; name: string };
  state: EvaluationState | null;
  window: string | null;
  dueOn: Day | null;
  inCharge: string | null;
  /** How it came to wait, once handed in or returned. */
  moved: { on: Day; by: string | null; note: string | null } | null;
};

type Row = Record<'projectSlug' | 'projectName' | 'campaign' | 'campaignLabel' | 'adoption' | 'structure', string> &
  Record<'windowText' | 'inCharge' | 'mover' | 'note', string | null> &
  Record<'dueOn' | 'movedAt', Date | null> & { state: EvaluationState | null; all: number };

/** The evaluations that a figure of the dashboard counts, one by one: first those that have been due or waiting the longest. */
export async function listWaiting(
  _staff: Staff,
  list: EvaluationListName,
  asOf: Day = today(),
  { most, after, ...only }: Window,
) {
  const rows = await db.$queryRaw<Row[]>`
    select p."slug" as "projectSlug", p."name" as "projectName", i."campaign", i."campaignLabel", i."adoption", i."structure",
      i."state", i."windowText", i."dueOn", i."movedAt", i."mover", i."note", u."name" as "inCharge", (count(*) over ())::int as "all"
    from (${itemsOf(list, asOf)}) i join "Project" p on p."id" = i."projectId" left join "User" u on u."id" = i."personId"
    where ${chosenBy({ ...NO_FILTER, ...only })}
    order by ${SINCE[list]} nulls last, p."position", p."slug", i."windowFrom" nulls last, i."campaign",
      i."position", i."adoption"
    limit ${most} offset ${after}`;
  return { evaluations: rows.map(evaluationOf), all: rows[0]?.all ?? 0 };
}

/** The structures declared and not named, one by one. */
export async function listUnnamed(_staff: Staff, asOf: Day = today(), { most, after, ...only }: Window) {
  type Unnamed = Record<'projectSlug' | 'projectName' | 'slug' | 'label', string> &
    Record<'joinedText' | 'territory', string | null> & { departments: string[]; all: number };
  const rows = await db.$queryRaw<Unnamed[]>`
    select p."slug" as "projectSlug", p."name" as "projectName", i."slug", i."label", i."joinedText", i."territory", i."departments",
      (count(*) over ())::int as "all"
    from (${itemsOf('toName', asOf)}) i join "Project" p on p."id" = i."projectId"
    where ${chosenBy({ ...NO_FILTER, ...only })}
    order by p."position", p."slug", i."position", i."slug" limit ${most} offset ${after}`;
  return {
    structures: rows.map(({ projectSlug, projectName, label: name, all: _, ...row }) => ({
      ...row,
      name,
      project: { slug: projectSlug, name: projectName },
    })),
    all: rows[0]?.all ?? 0,
  };
}

const SINCE = {
  late: Prisma.sql`i."dueOn"`,
  notEntered: Prisma.sql`i."dueOn"`,
  toValidate: Prisma.sql`i."movedAt"`,
  returned: Prisma.sql`i."movedAt"`,
} satisfies Record<EvaluationListName, Prisma.Sql>;

function evaluationOf(row: Row): WaitingEvaluation {
  return {
    project: { slug: row.projectSlug, name: row.projectName },
    campaign: { slug: row.campaign, label: row.campaignLabel },
    structure: { slug: row.adoption, name: row.structure },
    state: row.state,
    window: row.windowText,
    dueOn: row.dueOn && dayOf(row.dueOn),
    inCharge: row.inCharge,
    moved: row.movedAt && { on: today(row.movedAt), by: row.mover, note: row.note },
  };
}
