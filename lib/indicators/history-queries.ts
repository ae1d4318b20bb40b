import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { tellRows } from '@/lib/history/queries';
import type { AuditRow } from '@/lib/history/rules';
import type { Staff } from '@/lib/viewer';

/** Changes told at once: what is older stands in the project's history. */
const MOST = 30;

/** Who changed what of an indicator and of a project's figures of it, retracted ones too, newest first. */
export async function listIndicatorChanges(staff: Staff, project: string, indicator: string) {
  const found = await db.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  if (!found) return [];
  return tellRows(
    await db.$queryRaw<AuditRow[]>`
      select "id"::text, "at", "actor", "action", "tableName" as "table", "before", "after" from "AuditEvent"
      where "tableName" = 'Indicator' and "rowId" = ${indicator}
        or "tableName" = 'Measure' and "projectId" = ${found.id}::uuid and coalesce("after", "before") ->> 'indicatorId' = ${indicator}
      order by "AuditEvent"."id" desc limit ${MOST}`,
  );
}

/** All that was ever written of one figure, newest first. */
export async function listMeasureChanges(staff: Staff, project: string, measure: string) {
  const found = await db.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  if (!found) return [];
  return tellRows(
    await db.$queryRaw<AuditRow[]>`
      select "id"::text, "at", "actor", "action", "tableName" as "table", "before", "after" from "AuditEvent"
      where "tableName" = 'Measure' and "rowId" = ${measure} and "projectId" = ${found.id}::uuid
      order by "AuditEvent"."id" desc limit ${MOST}`,
  );
}
