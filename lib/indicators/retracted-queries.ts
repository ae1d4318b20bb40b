import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';

/** A figure that was retracted and can be put back; null when it never was, or is back. */
export async function getRetractedMeasure(staff: Staff, slug: string, indicator: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: { id: true, slug: true, name: true, measures: { where: { id }, select: { id: true } } },
  });
  if (!project || project.measures.length > 0) return null;
  const removal = await db.auditEvent.findFirst({
    where: { tableName: 'Measure', rowId: id, action: 'DELETE', projectId: project.id },
    orderBy: { id: 'desc' },
    select: { at: true, actor: true },
  });
  return removal && { id, indicator, at: removal.at, by: removal.actor, project: { slug, name: project.name } };
}
