import 'server-only';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';

/** What the form of the programme starts with, and how many projects are described; null when there is no programme yet. */
export async function getProgrammeForm(_staff: Staff) {
  return db.programme.findFirst({
    orderBy: { createdAt: 'asc' },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      name: true,
      source: true,
      version: true,
      announcedProjects: true,
      _count: { select: { projects: true } },
    },
  });
}
