import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { type AuditRow, type Entry, entriesOf, idsToName } from './rules';

export const PAGE_SIZE = 50;

/** One page of who changed what in a project, newest first, and how many changes there are; null when out of reach. */
export async function listChanges(staff: Staff, slug: string, { page = 1, size = PAGE_SIZE } = {}) {
  const [project, entries] = await Promise.all([
    db.project.findFirst({ where: { AND: [{ slug }, projectsVisibleTo(staff)] }, select: { id: true } }),
    readEntries(slug, (page - 1) * size, size),
  ]);
  return project && { entries, total: await db.auditEvent.count({ where: { projectId: project.id } }) };
}

/** The last changes, in brief: at most so many rows of the journal. Empty when out of reach. */
export function listRecentChanges(_staff: Staff, slug: string, size: number): Promise<Entry[]> {
  return readEntries(slug, 0, size);
}

async function readEntries(slug: string, offset: number, size: number): Promise<Entry[]> {
  const rows = await db.$queryRaw<AuditRow[]>`
    select "id"::text, "at", "actor", "action", "tableName" as "table", "before", "after" from "AuditEvent"
    where "projectId" = (select "id" from "Project" where "slug" = ${slug})
    order by "id" desc limit ${size} offset ${offset}`;
  return tellRows(rows);
}

/** Rows of the journal, told with the names of what they speak of. */
export async function tellRows(rows: AuditRow[]): Promise<Entry[]> {
  return entriesOf(rows, await namesOf(idsToName(rows)));
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`
    with wanted as (select unnest(${ids}::uuid[]) as id)
    select o."id", o."name" from "Organization" o join wanted w on w.id = o."id"
    union all select a."id", coalesce(o."name", a."label")
      from "Adoption" a join wanted w on w.id = a."id" left join "Organization" o on o."id" = a."organizationId"
    union all select c."id", c."label" from "Campaign" c join wanted w on w.id = c."id"
    union all select e."id", coalesce(o."name", a."label") || ', ' || c."label" from "Evaluation" e
      join wanted w on w.id = e."id" join "Campaign" c on c."id" = e."campaignId" join "Adoption" a on a."id" = e."adoptionId"
      left join "Organization" o on o."id" = a."organizationId"
    union all select k."id", k."wording" from "Criterion" k join wanted w on w.id = k."id"
    union all select i."id", i."name" from "Indicator" i join wanted w on w.id = i."id"
    union all select v."id", v."title" from "Activity" v join wanted w on w.id = v."id"
    union all select f."id", f."decision" from "FollowUp" f join wanted w on w.id = f."id"
    union all select x."id", x."title" from "ContextEvent" x join wanted w on w.id = x."id"
    union all select u."id", u."name" from "User" u join wanted w on w.id = u."id"`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
