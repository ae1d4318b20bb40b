import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import type { MeasureKey } from './schema';

/** Takes away a figure entered by mistake. The journal keeps it, and it can be put back from there. */
export function retractMeasure(staff: Staff, { project, indicator, measure: id }: MeasureKey) {
  return write(staff, async (tx) => {
    const { count } = await tx.measure.deleteMany({
      where: {
        AND: [
          { id, indicator: { slug: indicator } },
          { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } },
        ],
      },
    });
    if (count === 0) outOfReach();
  });
}

/** Puts a retracted figure back as the journal last knew it. */
export function restoreMeasure(staff: Staff, { project: slug, measure: id }: MeasureKey) {
  return write(staff, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ slug }, projectsVisibleTo(staff)] },
      select: { id: true },
    });
    if (!project || !(await lastRemoval(tx, project.id, id))) outOfReach();
    if ((await tx.measure.count({ where: { id } })) > 0) return;
    await tx.$executeRaw`insert into "Measure" select kept.* from (
        select "before" from "AuditEvent" where "action" = 'DELETE' and "tableName" = 'Measure' and "rowId" = ${id}
        order by "id" desc limit 1
      ) removed, jsonb_populate_record(null::"Measure", removed."before") kept`;
  });
}

function lastRemoval(tx: Db, projectId: string, id: string) {
  return tx.auditEvent.findFirst({
    where: { tableName: 'Measure', rowId: id, action: 'DELETE', projectId },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
}
