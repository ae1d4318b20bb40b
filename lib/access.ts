import 'server-only';
import type { Prisma } from './generated/prisma/client';
import type { Visibility } from './generated/prisma/enums';
import { isStaff, type Viewer } from './viewer';

/**
 * The projects a person may read, as a where fragment. Always combine with AND, never by spreading:
 * spreading would overwrite the very id that was asked for.
 */
export function projectsVisibleTo(viewer: Viewer): Prisma.ProjectWhereInput {
  return isStaff(viewer) ? {} : { access: { some: { userId: viewer.id } } };
}

/** For a row of a project (adoption, campaign, activity…): its project is within reach. */
export function ofProjectsVisibleTo(viewer: Viewer): { project: Prisma.ProjectWhereInput } {
  return { project: projectsVisibleTo(viewer) };
}

/** For rows that carry a visibility: staff read all of them, a carrier those made for it or for everybody. */
export function visibleTo(viewer: Viewer): { visibility?: { in: Visibility[] } } {
  return isStaff(viewer) ? {} : { visibility: { in: ['CARRIER', 'PUBLIC'] } };
}
