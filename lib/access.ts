import 'server-only';
import type { Prisma } from './generated/prisma/client';
import type { Visibility } from './generated/prisma/enums';
import type { Viewer, Visitor } from './viewer';

/**
 * The projects a person may read, as a where fragment. Always combine with AND, never by spreading:
 * spreading would overwrite the very id that was asked for.
 */
export function projectsVisibleTo(reader: Viewer | Visitor): Prisma.ProjectWhereInput {
  if (reader.role === 'VISITOR') return { sheetPublishedAt: { not: null } };
  return reader.role === 'CARRIER' ? { access: { some: { userId: reader.id } } } : {};
}

/** For a row of a project (adoption, campaign, activity…): its project is within reach. */
export function ofProjectsVisibleTo(reader: Viewer | Visitor): { project: Prisma.ProjectWhereInput } {
  return { project: projectsVisibleTo(reader) };
}

/** For rows that carry a visibility: which ones a person may read. */
export function visibleTo(reader: Viewer | Visitor): { visibility: { in: Visibility[] } } {
  return { visibility: { in: visibilitiesFor(reader.role) } };
}

/** Staff read everything, a carrier what was made for it or for everybody, a visitor what is public. */
export function visibilitiesFor(role: Viewer['role'] | Visitor['role']): Visibility[] {
  if (role === 'VISITOR') return ['PUBLIC'];
  return role === 'CARRIER' ? ['CARRIER', 'PUBLIC'] : ['INTERNAL', 'CARRIER', 'PUBLIC'];
}
