import 'server-only';
import { cache } from 'react';
import { projectsVisibleTo, visibilitiesFor } from '@/lib/access';
import { db } from '@/lib/db';
import type { Viewer, Visitor } from '@/lib/viewer';
import { readSheet } from './live';
import type { Eyes } from './rules';
import { sheetSelect } from './selects';

/** The projects a carrier may open. */
export async function listOwnProjects(viewer: Viewer) {
  return db.project.findMany({
    where: projectsVisibleTo(viewer),
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { slug: true, name: true, carrier: { select: { name: true } } },
  });
}

/**
 * One project as an outsider sees it today: only rows published to those eyes. Null when the reader may not read it.
 * One SQL statement, and one only when title and page both ask. What the public reads is the published version: `public-queries.ts`.
 */
export const getSheet = cache(async (reader: Viewer | Visitor, slug: string, eyes: Eyes) => {
  const row = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(reader)] },
    relationLoadStrategy: 'join',
    select: sheetSelect({ visibility: { in: visibilitiesFor(eyes) } }),
  });
  return row && readSheet(row, eyes);
});

export type Sheet = NonNullable<Awaited<ReturnType<typeof getSheet>>>;
