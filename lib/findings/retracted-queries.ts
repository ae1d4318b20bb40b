import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { FindingKind } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';

const kept = z.object({ kind: z.enum(FindingKind), text: z.string() });

export type RetractedFinding = NonNullable<Awaited<ReturnType<typeof getRetractedFinding>>>;

/** A finding that was retracted, as the journal keeps it; null when it never was, or is back. */
export async function getRetractedFinding(staff: Staff, slug: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: { id: true, slug: true, name: true, findings: { where: { id }, select: { id: true } } },
  });
  if (!project || project.findings.length > 0) return null;
  const removal = await db.auditEvent.findFirst({
    where: { tableName: 'Finding', rowId: id, action: 'DELETE', projectId: project.id },
    orderBy: { id: 'desc' },
    select: { at: true, actor: true, before: true },
  });
  if (!removal) return null;
  const { slug: address, name } = project;
  return { id, ...kept.parse(removal.before), at: removal.at, by: removal.actor, project: { slug: address, name } };
}
