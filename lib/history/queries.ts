import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { AuditEvent } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { type AuditRow, entriesOf, idsToName } from './rules';

export const PAGE_SIZE = 50;

/** Who changed what in a project, newest first; null when out of reach. */
export async function listChanges(staff: Staff, slug: string, { page = 1, size = PAGE_SIZE } = {}) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  if (!project) return null;
  const where = { projectId: project.id };
  const [events, total] = await Promise.all([
    db.auditEvent.findMany({ where, orderBy: { id: 'desc' }, skip: (page - 1) * size, take: size }),
    db.auditEvent.count({ where }),
  ]);
  const rows = events.map(readRow);
  return { entries: entriesOf(rows, await namesOf(idsToName(rows))), total };
}

function readRow({ id, at, actor, action, tableName, before, after }: AuditEvent): AuditRow {
  return {
    id: String(id),
    at,
    actor,
    // The trigger writes these three, and nothing else carries a table's name.
    action: action as AuditRow['action'],
    table: tableName ?? '',
    before: before as AuditRow['before'],
    after: after as AuditRow['after'],
  };
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
    union all select x."id", x."title" from "ContextEvent" x join wanted w on w.id = x."id"
    union all select u."id", u."name" from "User" u join wanted w on w.id = u."id"`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
