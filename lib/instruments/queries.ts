import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/viewer';
import { versionName } from './labels';
import { groupsOf } from './rules';

/** What drawing a version asks for: its principles, criteria and levels, in the order they are asked. */
export const versionSelect = {
  id: true,
  number: true,
  instrument: { select: { name: true, kind: true, isTemplate: true, origin: true } },
  principles: { orderBy: { position: 'asc' }, select: { id: true, wording: true, note: true } },
  criteria: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      principleId: true,
      code: true,
      wording: true,
      help: true,
      kind: true,
      unit: true,
      weight: true,
      isRequired: true,
      levels: { orderBy: { value: 'asc' }, select: { value: true, anchor: true, fromValues: true } },
    },
  },
} satisfies Prisma.InstrumentVersionSelect;

type VersionRow = Prisma.InstrumentVersionGetPayload<{ select: typeof versionSelect }>;

export function readVersion(row: VersionRow) {
  const groups = groupsOf(
    row.principles,
    row.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight.toNumber() })),
  );
  return {
    id: row.id,
    number: row.number,
    name: versionName(row),
    instrument: row.instrument,
    groups,
    criteria: groups.flatMap((group) => group.criteria),
  };
}

/** The published versions that a campaign of this project may use: the shared ones and the project's own, newest first. */
export async function listPublishedVersions(viewer: Viewer, project: string) {
  const rows = await db.instrumentVersion.findMany({
    relationLoadStrategy: 'join',
    where: {
      publishedAt: { not: null },
      instrument: {
        OR: [{ projectId: null }, { project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } }],
      },
    },
    orderBy: [{ publishedAt: 'desc' }, { instrument: { name: 'asc' } }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      instrument: { select: { name: true, purpose: true, projectId: true, isTemplate: true } },
      _count: { select: { criteria: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    name: versionName(row),
    purpose: row.instrument.purpose,
    isOwn: row.instrument.projectId !== null,
    isTemplate: row.instrument.isTemplate,
    criteria: row._count.criteria,
  }));
}
