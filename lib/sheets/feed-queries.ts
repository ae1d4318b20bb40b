import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { formatList } from '@/lib/format';
import type { Visitor } from '@/lib/viewer';
import { readContent, type SheetContent } from './content-schema';
import { chaptersOf, differencesBetween } from './difference-rules';
import type { FeedEntry } from './feed-rules';
import { descriptionOf } from './head-rules';

/** How many published versions the feed goes back. */
const MOST_ENTRIES = 50;

/**
 * The last versions published of the sheets online, newest first. A former version is told by where it changed and never by what
 * it said: that may have been taken back since.
 */
export async function listFeedEntries(reader: Visitor): Promise<FeedEntry[]> {
  const rows = await db.sheetVersion.findMany({
    where: { project: projectsVisibleTo(reader) },
    relationLoadStrategy: 'join',
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    // One more for each that another came before.
    take: MOST_ENTRIES * 2,
    select: { projectId: true, number: true, publishedAt: true, content: true },
  });
  const versions = rows.map(({ content, ...row }) => ({ ...row, content: readContent(content) }));
  const contentOf = (project: string, number: number) =>
    versions.find((one) => one.projectId === project && one.number === number)?.content;
  const latest = new Map<string, SheetContent>();
  for (const { projectId, content } of versions) if (!latest.has(projectId)) latest.set(projectId, content);
  return versions.slice(0, MOST_ENTRIES).map(({ projectId, number, publishedAt, content }) => {
    const now = latest.get(projectId) ?? content;
    const summary = number === 1 ? descriptionOf(now) : changeWords(contentOf(projectId, number - 1), content);
    return { slug: now.slug, name: now.name, number, publishedAt, summary };
  });
}

/** « Ce qui a changé : Le parcours et Les chiffres. » */
function changeWords(before: SheetContent | undefined, after: SheetContent): string {
  const chapters = before ? chaptersOf(differencesBetween(before, after)) : [];
  return chapters.length > 0 ? `Ce qui a changé\u00a0: ${formatList(chapters)}.` : 'La fiche a été publiée à nouveau.';
}
