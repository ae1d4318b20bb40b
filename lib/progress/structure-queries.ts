import 'server-only';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { type Day, today } from '@/lib/day';
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

const MOST = 100;

/** The structures on hold on a day, those whose review is due first; `all` and `due` count beyond those shown. */
export async function listOnHold(
  _staff: Staff,
  asOf: Day = today(),
  { most, after, onlyDue = false }: Shown = { most: MOST, after: 0 },
) {
  const rows = await db.$queryRaw<PausedRow[]>`
    select p."name" as "project", p."slug" as "projectSlug", coalesce(o."name", a."label") as "structure", a."slug", v."reason",
      v."dateText", v."dateFrom", v."dateTo", v."reviewText", v."reviewFrom", v."reviewTo",
      (count(*) over ())::int as "all", (count(*) filter (where v."isDue") over ())::int as "due"
    from (${pausedOn(asOf)}) v
    join "Adoption" a on a."id" = v."adoptionId"
    join "Project" p on p."id" = a."projectId"
    left join "Organization" o on o."id" = a."organizationId"
    where v."isDue" or not ${onlyDue}
    order by v."isDue" desc, p."position", p."slug", a."position", a."slug" limit ${most} offset ${after}`;
  return { structures: rows.map((row) => pausedOf(row, asOf)), all: rows[0]?.all ?? 0, due: rows[0]?.due ?? 0 };
}

type Shown = { most: number; after: number; onlyDue?: boolean };

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
