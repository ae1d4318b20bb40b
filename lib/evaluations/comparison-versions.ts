import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import type { Viewer } from '@/lib/viewer';

/** Every published version of the instruments that a project's campaigns use: a level translates through those between. One statement. */
export async function listVersionsInUse(viewer: Viewer, project: string) {
  const rows = await db.instrumentVersion.findMany({
    relationLoadStrategy: 'join',
    where: {
      publishedAt: { not: null },
      instrument: {
        versions: {
          some: { campaigns: { some: { project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } } } },
        },
      },
    },
    orderBy: { number: 'asc' },
    select: { ...versionSelect, instrumentId: true },
  });
  return rows.map((row) => ({ ...readVersion(row), instrumentId: row.instrumentId }));
}

export type VersionInUse = Awaited<ReturnType<typeof listVersionsInUse>>[number];
