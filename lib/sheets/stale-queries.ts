import 'server-only';
import { cache } from 'react';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { readContent } from './content-schema';
import { differencesBetween } from './difference-rules';
import { listLiveContents, liveContentOf, liveSelect } from './live';
import { listTouchedProjects } from './touched';

/** A sheet online that no longer says what the data says. `number` is null when it was put online before versions were kept. */
export type StaleSheet = {
  slug: string;
  name: string;
  number: number | null;
  publishedAt: Date;
  /** How many things differ; none when no version was ever kept. */
  differences: number;
};

/** The sheets « à republier », in the order of the programme; as a list, they stand at `paths.staleSheets`. At most three statements. */
export async function listStaleSheets(staff: Staff): Promise<StaleSheet[]> {
  const touched = await listTouchedProjects();
  if (touched.length === 0) return [];
  const rows = await db.project.findMany({
    where: { AND: [projectsVisibleTo(staff), { sheetPublishedAt: { not: null }, id: { in: touched } }] },
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      slug: true,
      name: true,
      sheetPublishedAt: true,
      sheetVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, content: true, publishedAt: true },
      },
    },
  });
  const live = new Map(
    (await listLiveContents(db, { id: { in: rows.map(({ id }) => id) } })).map(({ id, content }) => [id, content]),
  );
  return rows.flatMap(({ id, slug, name, sheetPublishedAt, sheetVersions: [version] }): StaleSheet[] => {
    const content = live.get(id);
    if (!content || !sheetPublishedAt) return [];
    if (!version) return [{ slug, name, number: null, publishedAt: sheetPublishedAt, differences: 0 }];
    const differences = differencesBetween(readContent(version.content), content).length;
    return differences > 0
      ? [{ slug, name, number: version.number, publishedAt: version.publishedAt, differences }]
      : [];
  });
}

/** How many sheets are « à republier ». */
export async function countStaleSheets(staff: Staff): Promise<number> {
  return (await listStaleSheets(staff)).length;
}

/** Whether this project's sheet is « à republier ». One statement, and one only when several parts of a page ask. */
export const isSheetStale = cache(async (staff: Staff, slug: string): Promise<boolean> => {
  const row = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff), { sheetPublishedAt: { not: null } }] },
    relationLoadStrategy: 'join',
    select: { ...liveSelect, sheetVersions: { orderBy: { number: 'desc' }, take: 1, select: { content: true } } },
  });
  if (!row) return false;
  const {
    sheetVersions: [version],
    ...own
  } = row;
  return !version || differencesBetween(readContent(version.content), liveContentOf(own)).length > 0;
});
