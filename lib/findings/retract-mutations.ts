import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { refusalToRetract } from './rules';
import type { FindingKey } from './schema';

/** Takes a finding away on which nothing hangs. The journal keeps it, and it can be put back from there. */
export function retractFinding(staff: Staff, { project, finding: id }: FindingKey) {
  return write(staff, async (tx) => {
    const found = await tx.finding.findFirst({
      where: { AND: [{ id }, { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } }] },
      select: { _count: { select: { followUps: true, outcomeOf: true } } },
    });
    if (!found) outOfReach();
    const refusal = refusalToRetract({ followUps: found._count.followUps, tellsOf: found._count.outcomeOf });
    if (refusal) throw new RuleError(refusal);
    await tx.findingCriterion.deleteMany({ where: { findingId: id } });
    await tx.findingAdoption.deleteMany({ where: { findingId: id } });
    await tx.finding.deleteMany({ where: { id } });
  });
}

/** Puts a retracted finding back as the journal last knew it: the same finding, with its criteria and structures. */
export function restoreFinding(staff: Staff, { project: slug, finding: id }: FindingKey) {
  return write(staff, async (tx) => {
    const project = await tx.project.findFirst({
      where: { AND: [{ slug }, projectsVisibleTo(staff)] },
      select: { id: true },
    });
    const removal = project && (await lastRemoval(tx, project.id, id));
    if (!removal) outOfReach();
    if ((await tx.finding.count({ where: { id } })) > 0) return;
    for (const [table, key] of PARTS)
      await putBack(tx, Prisma.raw(`"${table}"`), Prisma.sql`"before" ->> ${key} = ${id}`, removal.at);
  });
}

/** A finding and its links, in the order they can be put back, each with the column that names the finding. */
const PARTS = [
  ['Finding', 'id'],
  ['FindingAdoption', 'findingId'],
  ['FindingCriterion', 'findingId'],
] as const;

function putBack(tx: Db, table: Prisma.Sql, ofFinding: Prisma.Sql, removedAt: Date) {
  return tx.$executeRaw`insert into ${table} select kept.* from "AuditEvent", jsonb_populate_record(null::${table}, "before") kept
    where "action" = 'DELETE' and "tableName" = ${table.sql.replaceAll('"', '')} and "at" = ${removedAt} and ${ofFinding}`;
}

function lastRemoval(tx: Db, projectId: string, id: string) {
  return tx.auditEvent.findFirst({
    where: { tableName: 'Finding', rowId: id, action: 'DELETE', projectId },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
}
