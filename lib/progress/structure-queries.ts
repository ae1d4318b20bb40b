import 'server-only';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { standingLine } from './labels';
import { pausedOn } from './waiting-sql';

type PausedRow = {
  project: string;
  projectSlug: string;
  structure: string;
  slug: string;
  reason: string | null;
  all: number;
  due: number;
} & Record<'dateText' | 'reviewText', string | null> &
  Record<'dateFrom' | 'dateTo' | 'reviewFrom' | 'reviewTo', Date | null>;

export type OnHold = Awaited<ReturnType<typeof listOnHold>>;
export type ToName = Awaited<ReturnType<typeof listToName>>;

const PAUSED_SHOWN = 24;
const UNNAMED_SHOWN = 8;

/** The structures on hold on a day, those whose review is due first; `all` and `due` count beyond those shown. */
export async function listOnHold(_staff: Staff, asOf: Day = today(), shown: Shown = { most: PAUSED_SHOWN }) {
  const rows = await db.$queryRaw<PausedRow[]>`
    select p."name" as "project", p."slug" as "projectSlug", coalesce(o."name", a."label") as "structure", a."slug", v."reason",
      v."dateText", v."dateFrom", v."dateTo", v."reviewText", v."reviewFrom", v."reviewTo",
      (count(*) over ())::int as "all", (count(*) filter (where v."isDue") over ())::int as "due"
    from (${pausedOn(asOf)}) v
    join "Adoption" a on a."id" = v."adoptionId"
    join "Project" p on p."id" = a."projectId"
    left join "Organization" o on o."id" = a."organizationId"
    where v."isDue" or not ${shown.onlyDue ?? false}
    order by v."isDue" desc, p."position", p."slug", a."position", a."slug" limit ${shown.most} offset ${shown.after ?? 0}`;
  return { structures: rows.map((row) => pausedOf(row, asOf)), all: rows[0]?.all ?? 0, due: rows[0]?.due ?? 0 };
}

type Shown = { most: number; after?: number; onlyDue?: boolean };

/** The projects with structures that are declared by a day and not named, the most first; totals count every project. */
export async function listToName(_staff: Staff, asOf: Day = today()) {
  type Row = { slug: string; name: string; declared: number; toName: number; allDeclared: number; allToName: number };
  const rows = await db.$queryRaw<Row[]>`
    select p."slug", p."name", t."declared", t."toName",
      (sum(t."declared") over ())::int as "allDeclared", (sum(t."toName") over ())::int as "allToName"
    from (
      select "projectId", count(*)::int as "declared", (count(*) - count("organizationId"))::int as "toName"
      from "Adoption" where "joinedFrom" is null or "joinedFrom" <= ${dateOf(asOf)}::date group by "projectId"
    ) t
    join "Project" p on p."id" = t."projectId"
    order by t."toName" desc, p."position", p."slug" limit ${UNNAMED_SHOWN}`;
  return {
    projects: rows
      .filter(({ toName }) => toName > 0)
      .map(({ slug, name, declared, toName }) => ({ slug, name, declared, toName })),
    declared: rows[0]?.allDeclared ?? 0,
    toName: rows[0]?.allToName ?? 0,
  };
}

function pausedOf(row: PausedRow, asOf: Day) {
  const event = { kind: 'ON_HOLD', reason: row.reason, sequence: 0 } as const;
  const dates = { date: readImprecise(row, 'date'), review: readImprecise(row, 'review') };
  const course = adoptionCourseOf([{ ...event, ...dates }], asOf);
  return {
    project: { slug: row.projectSlug, name: row.project },
    slug: row.slug,
    name: row.structure,
    standing: standingLine(course, 'AIS', null),
  };
}
