import type { Db } from '@/lib/db';
import type { NamedIds } from '../named-ids';
import { orderedId } from '../ordered-id';
import { programme } from '../programme';
import type { DocumentHeading, ProjectSeed } from '../shape';

const DOCUMENT_TITLES: Record<DocumentHeading, string> = {
  ONLINE_DOCUMENTS: 'Documents en ligne',
  WEB_SITE: 'Site internet',
};

/** The projects themselves, who stands around them, their own words for phases, and the documents that the source names. */
export async function loadProjects(tx: Db, ids: NamedIds, projects: ProjectSeed[]) {
  // The source is a public page, so the ten sheets are public from the start.
  const sheetPublishedAt = new Date();
  await tx.project.createMany({
    data: projects.map((project, position) => ({
      id: ids.create('project', project.slug),
      programmeId: ids.get('programme', programme.slug),
      slug: project.slug,
      name: project.name,
      longTitle: project.longTitle ?? null,
      aliases: project.aliases ?? [],
      logoWording: project.logoWording,
      carrierId: ids.get('organization', project.carrier),
      origin: project.origin ?? null,
      audience: project.audience,
      problem: project.problem ?? null,
      approach: project.approach,
      ambition: project.ambition,
      position,
      sheetPublishedAt,
    })),
  });
  await tx.projectPartner.createMany({ data: projects.flatMap((project) => partnersOf(project, ids)) });
  await tx.projectContextEvent.createMany({ data: projects.flatMap((project) => contextOf(project, ids)) });
  await tx.phaseLabel.createMany({ data: projects.flatMap((project) => phaseLabelsOf(project, ids)) });
  await tx.document.createMany({ data: projects.flatMap((project) => documentsOf(project, ids)) });
}

function partnersOf({ slug, partners = [] }: ProjectSeed, ids: NamedIds) {
  return partners.map(({ organization, role, note }) => ({
    id: orderedId(),
    projectId: ids.get('project', slug),
    organizationId: ids.get('organization', organization),
    role,
    note,
  }));
}

function contextOf({ slug, context = [] }: ProjectSeed, ids: NamedIds) {
  return context.map(({ event, effect }) => ({
    projectId: ids.get('project', slug),
    contextEventId: ids.get('context event', event),
    effect,
  }));
}

function phaseLabelsOf({ slug, phaseLabels = [] }: ProjectSeed, ids: NamedIds) {
  return phaseLabels.map(({ phase, label }) => ({ projectId: ids.get('project', slug), phase, label }));
}

function documentsOf({ slug, documents }: ProjectSeed, ids: NamedIds) {
  return documents.map((kind, position) => ({
    projectId: ids.get('project', slug),
    kind,
    title: DOCUMENT_TITLES[kind],
    note: 'Rubrique affichée par la source, sans lien.',
    linkState: 'MISSING' as const,
    visibility: 'PUBLIC' as const,
    position,
  }));
}
