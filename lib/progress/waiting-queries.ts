import 'server-only';
import { type Day, dayOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';
import { partsOn, unnamedOn } from './waiting-sql';

/** Which rows behind a figure: `most` of them after the first `after`. */
export type Window = { most: number; after: number };

export type WaitingEvaluation = {
  project: { slug: string; name: string };
  campaign: { slug: string; label: string };
  structure: { slug: string; name: string };
  state: EvaluationState | null;
  window: string | null;
  dueOn: Day | null;
};

type WaitingKind = 'late' | 'notEntered' | 'toValidate' | 'returned';

type Row = Record<'projectSlug' | 'projectName' | 'campaign' | 'campaignLabel' | 'adoption' | 'structure', string> & {
  state: EvaluationState | null;
  windowText: string | null;
  dueOn: Date | null;
  all: number;
};

/** The evaluations that a figure of the dashboard counts, one by one, in the order of projects and campaigns. */
export async function listWaiting(_staff: Staff, kind: WaitingKind, asOf: Day = today(), { most, after }: Window) {
  const rows = await db.$queryRaw<Row[]>`
    with part as (${partsOn(asOf)})
    select p."slug" as "projectSlug", p."name" as "projectName", t."campaign", t."campaignLabel", t."adoption", t."structure",
      t."state", t."windowText", t."dueOn", (count(*) over ())::int as "all"
    from part t join "Project" p on p."id" = t."projectId"
    where ${ONLY[kind]}
    order by t."dueOn" nulls last, p."position", p."slug", t."windowFrom" nulls last, t."campaign", t."position", t."adoption"
    limit ${most} offset ${after}`;
  return { evaluations: rows.map(evaluationOf), all: rows[0]?.all ?? 0 };
}

/** The structures declared and not named, one by one. */
export async function listUnnamed(_staff: Staff, asOf: Day = today(), { most, after }: Window) {
  type Unnamed = Record<'projectSlug' | 'projectName' | 'slug' | 'label', string> & { all: number };
  const rows = await db.$queryRaw<Unnamed[]>`
    select p."slug" as "projectSlug", p."name" as "projectName", a."slug", a."label", (count(*) over ())::int as "all"
    from (${unnamedOn(asOf)}) a join "Project" p on p."id" = a."projectId"
    order by p."position", p."slug", a."position", a."slug" limit ${most} offset ${after}`;
  return {
    structures: rows.map(({ projectSlug, projectName, slug, label }) => ({
      project: { slug: projectSlug, name: projectName },
      slug,
      name: label,
    })),
    all: rows[0]?.all ?? 0,
  };
}

const ONLY = {
  late: Prisma.sql`t."isLate"`,
  notEntered: Prisma.sql`t."isNotEntered"`,
  toValidate: Prisma.sql`t."state" = 'SUBMITTED'`,
  returned: Prisma.sql`t."state" = 'RETURNED'`,
} satisfies Record<WaitingKind, Prisma.Sql>;

function evaluationOf(row: Row): WaitingEvaluation {
  return {
    project: { slug: row.projectSlug, name: row.projectName },
    campaign: { slug: row.campaign, label: row.campaignLabel },
    structure: { slug: row.adoption, name: row.structure },
    state: row.state,
    window: row.windowText,
    dueOn: row.dueOn && dayOf(row.dueOn),
  };
}
