import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff, Viewer } from '@/lib/viewer';

/** Those shared by all projects, and those of a project within reach. */
export function instrumentsVisibleTo(viewer: Viewer): Prisma.InstrumentWhereInput {
  // In an OR, an empty relation filter counts as no filter at all: the column says that there is a project.
  return { OR: [{ projectId: null }, { projectId: { not: null }, project: projectsVisibleTo(viewer) }] };
}

/** Every instrument, those of one project first when it is named, with its versions and how many campaigns use it. */
export async function listInstruments(staff: Staff, project?: string) {
  const rows = await db.instrument.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [instrumentsVisibleTo(staff), project ? { project: { slug: project } } : {}] },
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    select: {
      slug: true,
      name: true,
      kind: true,
      isTemplate: true,
      purpose: true,
      project: { select: { slug: true, name: true } },
      versions: {
        orderBy: { number: 'asc' },
        select: { number: true, publishedAt: true, _count: { select: { campaigns: true, criteria: true } } },
      },
    },
  });
  return rows.map(({ versions, ...row }) => {
    const published = versions.filter(({ publishedAt }) => publishedAt !== null);
    const latest = published.at(-1);
    return {
      ...row,
      published: published.length,
      /** The one that new campaigns would use; null when none is published. */
      latest: latest ? { number: latest.number, criteria: latest._count.criteria } : null,
      draft: versions.find(({ publishedAt }) => publishedAt === null)?.number ?? null,
      campaigns: versions.reduce((sum, { _count }) => sum + _count.campaigns, 0),
    };
  });
}

export type InstrumentRow = Awaited<ReturnType<typeof listInstruments>>[number];

/** The projects an instrument may belong to. */
export async function listInstrumentProjects(staff: Staff) {
  const rows = await db.project.findMany({
    where: projectsVisibleTo(staff),
    orderBy: { name: 'asc' },
    select: { slug: true, name: true },
  });
  return rows.map(({ slug, name }) => ({ value: slug, label: name }));
}
