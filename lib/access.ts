import 'server-only';
import type { Prisma } from './generated/prisma/client';
import type { Visibility } from './generated/prisma/enums';
import type { Respondent, Viewer, Visitor } from './viewer';

type Reader = Viewer | Visitor | Respondent;

/**
 * The projects a person may read, as a where fragment. Always combine with AND, never by spreading:
 * spreading would overwrite the very id that was asked for.
 */
export function projectsVisibleTo(reader: Reader): Prisma.ProjectWhereInput {
  if (reader.role === 'VISITOR') return { sheetPublishedAt: { not: null } };
  if (reader.role === 'RESPONDENT') return { id: reader.projectId };
  return reader.role === 'CARRIER' ? { access: { some: { userId: reader.id } } } : {};
}

/** For a row of a project (adoption, campaign, activity…): its project is within reach. */
export function ofProjectsVisibleTo(reader: Reader): { project: Prisma.ProjectWhereInput } {
  return { project: projectsVisibleTo(reader) };
}

/** The adoptions a person may write about: those of its projects, or a respondent's own and no other. */
export function adoptionsWrittenBy(writer: Viewer | Respondent): Prisma.AdoptionWhereInput {
  return writer.role === 'RESPONDENT' ? { id: writer.adoptionId } : ofProjectsVisibleTo(writer);
}

/** The campaigns a person may write in: those of its projects, or a respondent's own and no other. */
export function campaignsWrittenBy(writer: Viewer | Respondent): Prisma.CampaignWhereInput {
  return writer.role === 'RESPONDENT' ? { id: writer.campaignId } : ofProjectsVisibleTo(writer);
}

/** For rows that carry a visibility: which ones a person may read. */
export function visibleTo(reader: Reader): { visibility: { in: Visibility[] } } {
  return { visibility: { in: visibilitiesFor(reader.role) } };
}

/** Staff read everything, a carrier what was made for it or for everybody, a visitor what is public. */
export function visibilitiesFor(role: Reader['role']): Visibility[] {
  if (role === 'VISITOR' || role === 'RESPONDENT') return ['PUBLIC'];
  return role === 'CARRIER' ? ['CARRIER', 'PUBLIC'] : ['INTERNAL', 'CARRIER', 'PUBLIC'];
}
