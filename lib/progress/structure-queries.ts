import 'server-only';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { standingLine } from './labels';
import { NO_FILTER } from './to-do-filters';
import { chosenBy, itemsOf } from './to-do-sql';
import type { Window } from './waiting-queries';

type PausedRow = {
  project: string;
  projectSlug: string;
  structure: string;
  slug: string;
  reason: string | null;
  isDue: boolean;
  all: number;
  due: number;
} & Record<'dateText' | 'reviewText', string | null> &
  Record<'dateFrom' | 'dateTo' | 'reviewFrom' | 'reviewTo', Date | null>;

const MOST = 100;

/** The structures on hold on a day, those to look at again first; `all` and `due` count beyond those shown. */
export async function listOnHold(
  _staff: Staff,
  asOf: Day = today(),
  { most, after, onlyDue = false, ...only }: Window & { onlyDue?: boolean } = { most: MOST, after: 0 },
) {
  const rows = await db.$queryRaw<PausedRow[]>`
    select p."name" as "project", p."slug" as "projectSlug", coalesce(o."name", a."label") as "structure", a."slug", i."reason",
      i."dateText", i."dateFrom", i."dateTo", i."reviewText", i."reviewFrom", i."reviewTo", i."isDue",
      (count(*) over ())::int as "all", (count(*) filter (where i."isDue") over ())::int as "due"
    from (${itemsOf(onlyDue ? 'toReview' : 'onHold', asOf)}) i
    join "Adoption" a on a."id" = i."adoptionId"
    join "Project" p on p."id" = a."projectId"
    left join "Organization" o on o."id" = a."organizationId"
    where ${chosenBy({ ...NO_FILTER, ...only })}
    order by i."isDue" desc, i."reviewFrom" nulls last, p."position", p."slug", a."position", a."slug" limit ${most} offset ${after}`;
  return { structures: rows.map((row) => pausedOf(row, asOf)), all: rows[0]?.all ?? 0, due: rows[0]?.due ?? 0 };
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
    since: dates.date?.text ?? null,
    reason: row.reason,
    review: dates.review?.text ?? null,
    isDue: row.isDue,
  };
}
