import 'server-only';
import { cache } from 'react';
import { projectsVisibleTo, visibilitiesFor } from '@/lib/access';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import { courseOf } from '@/lib/projects/rules';
import type { Viewer, Visitor } from '@/lib/viewer';
import { readActivity, readAdoptions, readEvents, readFinding, readFollowUp, readMeasure } from './readings';
import { type Eyes, otherNamesOf } from './rules';
import { lineSelect, sheetSelect } from './selects';
import { structureNoun } from './structure-rules';

/** The programme as its public list presents it: how many projects it announces, and the published sheets in its order. */
export async function getSheetList(reader: Visitor) {
  const [programme, rows] = await Promise.all([
    db.programme.findFirst({
      orderBy: { createdAt: 'asc' },
      select: { name: true, description: true, startedText: true, announcedProjects: true },
    }),
    db.project.findMany({
      where: projectsVisibleTo(reader),
      relationLoadStrategy: 'join',
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: lineSelect,
    }),
  ]);
  const lines = rows.map(({ lifecycleEvents, adoptions, ...row }) => ({
    ...row,
    course: courseOf(readEvents(lifecycleEvents, ['PUBLIC'])),
    structures: { total: adoptions.length, noun: structureNoun(adoptions) },
  }));
  return { programme, lines };
}

export type SheetLine = Awaited<ReturnType<typeof getSheetList>>['lines'][number];

/** The projects a carrier may open. */
export async function listOwnProjects(viewer: Viewer) {
  return db.project.findMany({
    where: projectsVisibleTo(viewer),
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { slug: true, name: true, carrier: { select: { name: true } } },
  });
}

/**
 * One project as an outsider sees it: only rows published to those eyes. Null when the reader may not read it.
 * One SQL statement, and one only when title and page both ask.
 */
export const getSheet = cache(async (reader: Viewer | Visitor, slug: string, eyes: Eyes) => {
  const seen = visibilitiesFor(eyes);
  const row = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(reader)] },
    relationLoadStrategy: 'join',
    select: sheetSelect({ visibility: { in: seen } }),
  });
  if (!row) return null;
  const { lifecycleEvents, aliases, logoWording, adoptions, sheetPublishedAt, ...own } = row;
  const events = readEvents(lifecycleEvents, seen);
  return {
    ...own,
    isPublished: sheetPublishedAt !== null,
    events,
    course: courseOf(events),
    otherNames: otherNamesOf(own.name, aliases, logoWording),
    structures: { noun: structureNoun(adoptions), rows: readAdoptions(adoptions, seen) },
    activities: own.activities.map(readActivity),
    campaigns: own.campaigns.map((campaign) => ({ ...campaign, window: readImprecise(campaign, 'window') })),
    findings: own.findings.map((finding) => ({
      ...readFinding(finding),
      followUps: finding.followUps.map((followUp) => readFollowUp(followUp, seen)),
    })),
    measures: own.measures.map((measure) => readMeasure(measure, eyes)),
    contextEvents: own.contextEvents.map(({ effect, contextEvent }) => ({
      effect,
      title: contextEvent.title,
      description: contextEvent.description,
      date: readImprecise(contextEvent, 'date'),
    })),
    documents: own.documents.map((document) => ({ ...document, date: readImprecise(document, 'date') })),
  };
});

export type Sheet = NonNullable<Awaited<ReturnType<typeof getSheet>>>;
