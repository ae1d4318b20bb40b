import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';
import { type KeptMeasure, keptMeasureWords } from './retracted-rules';

/** A figure as it stood when it was retracted. */
export type RetractedMeasure = { id: string; at: Date; by: string; words: string };

/** Figures shown at once; older ones are in the project's history. */
const MOST = 20;

/** What was retracted of an indicator in a project and is not back, latest first. */
export async function listRetractedMeasures(staff: Staff, project: string, indicator: string) {
  return listRemovals(staff, project, Prisma.sql`a."before" ->> 'indicatorId' = ${indicator}`);
}

/** A figure that was retracted and can be put back; null when it never was, or is back. */
export async function getRetractedMeasure(staff: Staff, slug: string, indicator: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const [removal] = await listRemovals(staff, slug, Prisma.sql`a."rowId" = ${id}`);
  return removal ? { ...removal, indicator, project: { slug, name: removal.project } } : null;
}

type Removal = {
  id: string;
  at: Date;
  by: string;
  before: KeptMeasure;
  unit: string;
  kind: IndicatorKind;
  project: string;
};

/** The journal keeps each row as it was; the team alone reads it, through the projects it may read. */
async function listRemovals(staff: Staff, slug: string, which: Prisma.Sql) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  if (!project) return [];
  const rows = await db.$queryRaw<Removal[]>`
    select * from (
      select distinct on (a."rowId") a."rowId" as "id", a."at", a."actor" as "by", a."before", i."unit", i."kind"::text, p."name" as "project"
      from "AuditEvent" a
      join "Project" p on p."id" = a."projectId"
      join "Indicator" i on i."id"::text = a."before" ->> 'indicatorId'
      where a."tableName" = 'Measure' and a."action" = 'DELETE' and a."projectId" = ${project.id}::uuid and ${which}
        and not exists (select 1 from "Measure" m where m."id"::text = a."rowId")
      order by a."rowId", a."id" desc
    ) removed
    order by removed."at" desc limit ${MOST}`;
  return rows.map(({ before, unit, kind, ...row }) => ({ ...row, words: keptMeasureWords(before, { unit, kind }) }));
}
