import 'server-only';
import { createHash } from 'node:crypto';
import { visibilitiesFor } from '@/lib/access';
import type { Db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { courseOf } from '@/lib/projects/rules';
import { type SheetContent, sheetContentSchema } from './content-schema';
import { readActivity, readAdoptions, readEvents, readFinding, readFollowUp, readMeasure } from './readings';
import { type Eyes, otherNamesOf } from './rules';
import { type SheetRow, sheetSelect } from './selects';
import { structureNoun } from './structure-rules';

// A sheet as today's data tells it, for these eyes.

export function readSheet(row: SheetRow, eyes: Eyes) {
  const seen = visibilitiesFor(eyes);
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
}

/** All that the public would read of a project. */
export const liveSelect = sheetSelect({ visibility: { in: visibilitiesFor('VISITOR') } });

/** What the public would read of these projects if their sheets were published now. One statement, however many they are. */
export async function listLiveContents(from: Db, where: Prisma.ProjectWhereInput) {
  const rows = await from.project.findMany({
    where,
    relationLoadStrategy: 'join',
    select: { id: true, ...liveSelect },
  });
  return rows.map(({ id, ...row }) => ({ id, content: liveContentOf(row) }));
}

/** Only what the shape names, in an order that the same data always gives. */
export function liveContentOf(row: SheetRow): SheetContent {
  const content = sheetContentSchema.parse(readSheet(row, 'VISITOR'));
  return {
    ...content,
    events: content.events.toSorted((a, b) => a.sequence - b.sequence),
    phaseLabels: content.phaseLabels.toSorted((a, b) => compare(a.phase, b.phase)),
    contextEvents: content.contextEvents.toSorted((a, b) => compare(a.title, b.title)),
  };
}

/** The same for the same content: what a manager read is what is published, or nothing is. */
export function fingerprintOf(content: SheetContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
