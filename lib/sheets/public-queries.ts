import 'server-only';
import { cache } from 'react';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Visitor } from '@/lib/viewer';
import { readContent, type SheetContent } from './content-schema';
import { lineOf } from './line-rules';
import { listLiveContents } from './live';

// What the public reads: of each sheet online, the last version that was published, and never the data behind it.

/** A sheet as it was published. `number` is null where it was put online before versions were kept: it then follows the data. */
export type PublishedSheet = { content: SheetContent; number: number | null; publishedAt: Date };

/** One sheet as the public reads it; null when it is not online. Read once per request. */
export const getPublishedSheet = cache(async (reader: Visitor, slug: string): Promise<PublishedSheet | null> => {
  const [sheet] = await listPublishedSheets(reader, { slug });
  return sheet ?? null;
});

/** The programme as its public list presents it: how many projects it announces, and the sheets online in its order. */
export async function getSheetList(reader: Visitor) {
  const [programme, sheets] = await Promise.all([
    db.programme.findFirst({
      orderBy: { createdAt: 'asc' },
      select: { name: true, description: true, startedText: true, announcedProjects: true },
    }),
    listPublishedSheets(reader),
  ]);
  return { programme, lines: sheets.map(({ content }) => lineOf(content)) };
}

/** Every sheet online, in the order of the programme. One statement, two while one was never published as a version. */
export async function listPublishedSheets(
  reader: Visitor,
  asked: Prisma.ProjectWhereInput = {},
): Promise<PublishedSheet[]> {
  const rows = await db.project.findMany({
    where: { AND: [asked, projectsVisibleTo(reader)] },
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      sheetPublishedAt: true,
      sheetVersions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, content: true, publishedAt: true },
      },
    },
  });
  const unversioned = rows.filter(({ sheetVersions }) => sheetVersions.length === 0).map(({ id }) => id);
  const live = unversioned.length > 0 ? await listLiveContents(db, { id: { in: unversioned } }) : [];
  return rows.flatMap(({ id, sheetPublishedAt, sheetVersions: [version] }): PublishedSheet[] => {
    if (version) return [{ ...version, content: readContent(version.content) }];
    const content = live.find((one) => one.id === id)?.content;
    return content && sheetPublishedAt ? [{ content, number: null, publishedAt: sheetPublishedAt }] : [];
  });
}
