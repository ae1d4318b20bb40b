import 'server-only';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { duplicatesOf } from './lookalikes';
import { rolesOf } from './rules';

export type OrganizationPage = NonNullable<Awaited<ReturnType<typeof getOrganization>>>;

/** Everything the directory knows of one organization, and the parts it plays in projects; null when there is none. */
export async function getOrganization(_staff: Staff, slug: string) {
  const found = await db.organization.findUnique({ where: { slug }, relationLoadStrategy: 'join', select });
  if (!found) return null;
  const { carriedProjects, partnerships, adoptions, ...own } = found;
  const counts = { carried: carriedProjects.length, adopted: adoptions.length, partnered: partnerships.length };
  return {
    ...own,
    carries: carriedProjects,
    partnerships,
    roles: rolesOf(counts),
    adoptions: adoptions.map(({ events, ...adoption }) => ({
      ...adoption,
      course: adoptionCourseOf(events.map(readCourseEvent)),
    })),
    duplicates: await duplicatesOf(db, own),
  };
}

const select = {
  id: true,
  slug: true,
  name: true,
  shortName: true,
  kind: true,
  kindText: true,
  siren: true,
  siret: true,
  department: true,
  city: true,
  aliases: true,
  webSite: true,
  note: true,
  version: true,
  carriedProjects: { select: { slug: true, name: true }, orderBy: { position: 'asc' } },
  partnerships: {
    select: { role: true, note: true, project: { select: { slug: true, name: true } } },
    orderBy: { project: { position: 'asc' } },
  },
  adoptions: {
    select: {
      slug: true,
      label: true,
      wave: true,
      project: { select: { slug: true, name: true } },
      events: { select: courseEventColumns },
    },
    orderBy: { project: { position: 'asc' } },
  },
} as const;
