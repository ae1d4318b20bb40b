import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { readContent } from './content-schema';
import { differencesBetween } from './difference-rules';
import { fingerprintOf, listLiveContents } from './live';
import { chooseMoments, type Moment, NOW, readMoment } from './moment-rules';

/**
 * The versions of a sheet, newest first, what today's data would publish, and what differs between two of them; null when out
 * of reach. Contents are read for the versions compared only.
 */
export async function getSheetVersions(
  staff: Staff,
  slug: string,
  asked: { de?: string | undefined; a?: string | undefined },
) {
  const project = await findProject(staff, slug);
  if (!project) return null;
  const { id, sheetVersions: versions, ...own } = project;
  const numbers = versions.map(({ number }) => number);
  const last = numbers[0] ?? null;
  const chosen = chooseMoments(numbers, asked);
  const [[live], contents] = await Promise.all([
    listLiveContents(db, { id }),
    listContents(
      id,
      [last, chosen?.before, chosen?.after].filter((moment) => typeof moment === 'number'),
    ),
  ]);
  if (!live) return null;
  const at = (moment: Moment) => (moment === NOW ? live.content : contents.get(moment));
  const between = (before: Moment, after: Moment) => {
    const [former, latter] = [at(before), at(after)];
    return former && latter ? differencesBetween(former, latter) : [];
  };
  return {
    ...own,
    isOnline: own.sheetPublishedAt !== null,
    versions,
    last,
    fingerprint: fingerprintOf(live.content),
    /** What today's data says otherwise than the last version. */
    changes: last === null ? [] : between(last, NOW),
    chosen,
    differences: chosen ? between(chosen.before, chosen.after) : [],
  };
}

export type SheetVersions = NonNullable<Awaited<ReturnType<typeof getSheetVersions>>>;

/** Whether the public reads the sheet, which version, and in how many things today's data differs; null when out of reach. */
export async function getSheetState(staff: Staff, slug: string) {
  const sheet = await getSheetVersions(staff, slug, {});
  return sheet && { isOnline: sheet.isOnline, number: sheet.last, differences: sheet.changes.length };
}

/** One version as the public read it, or today's data as it would; null when there is none or it is out of reach. */
export async function getSheetVersion(staff: Staff, slug: string, asked: string) {
  const project = await findProject(staff, slug);
  const versions = project?.sheetVersions ?? [];
  const moment = readMoment(
    versions.map(({ number }) => number),
    asked,
  );
  if (!project || moment === null) return null;
  const version = versions.find(({ number }) => number === moment) ?? null;
  const content =
    moment === NOW
      ? (await listLiveContents(db, { id: project.id }))[0]?.content
      : (await listContents(project.id, [moment])).get(moment);
  return content ? { slug: project.slug, moment, version, content, last: versions[0]?.number ?? null } : null;
}

function findProject(staff: Staff, slug: string) {
  return db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      name: true,
      sheetPublishedAt: true,
      sheetVersions: {
        orderBy: { number: 'desc' },
        select: { number: true, publishedAt: true, note: true, author: { select: { name: true } } },
      },
    },
  });
}

async function listContents(projectId: string, numbers: number[]) {
  const rows = await db.sheetVersion.findMany({
    where: { projectId, number: { in: numbers } },
    select: { number: true, content: true },
  });
  return new Map(rows.map(({ number, content }) => [number, readContent(content)]));
}
