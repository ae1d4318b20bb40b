import 'server-only';
import { projectsVisibleTo, visibilitiesFor } from '@/lib/access';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { readImprecise } from '@/lib/imprecise-date';
import { readCourseEvents } from '@/lib/projects/course-rows';
import { courseOf } from '@/lib/projects/rules';
import type { Viewer, Visitor } from '@/lib/viewer';
import { lineSelect, sheetSelect } from './selects';

/** For whose eyes a project is drawn. Staff may look with an outsider's eyes; nobody sees more than these show. */
export type Eyes = 'CARRIER' | 'VISITOR';

/** The public list: one line per published sheet. */
export async function listSheets(reader: Visitor) {
  const rows = await db.project.findMany({
    where: projectsVisibleTo(reader),
    relationLoadStrategy: 'join',
    orderBy: { position: 'asc' },
    select: lineSelect,
  });
  return rows.map(({ lifecycleEvents, _count, ...row }) => ({
    ...row,
    course: courseOf(readCourseEvents(withoutReasons(lifecycleEvents, ['PUBLIC']))),
    adoptionCount: _count.adoptions,
  }));
}

export type SheetLine = Awaited<ReturnType<typeof listSheets>>[number];

/** The projects a carrier may open. */
export async function listOwnProjects(viewer: Viewer) {
  return db.project.findMany({
    where: projectsVisibleTo(viewer),
    orderBy: { position: 'asc' },
    select: { slug: true, name: true, carrier: { select: { name: true } } },
  });
}

/**
 * One project as an outsider sees it: only rows published to those eyes. Null when the reader may not read it.
 * One SQL statement.
 */
export async function getSheet(reader: Viewer | Visitor, slug: string, eyes: Eyes) {
  const seen = { visibility: { in: visibilitiesFor(eyes) } };
  const row = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(reader)] },
    relationLoadStrategy: 'join',
    select: sheetSelect(seen),
  });
  if (!row) return null;
  const {
    lifecycleEvents,
    activities,
    campaigns,
    findings,
    measures,
    contextEvents,
    adoptions,
    documents,
    ...project
  } = row;
  return {
    ...project,
    course: courseOf(readCourseEvents(withoutReasons(lifecycleEvents, seen.visibility.in))),
    activities: activities.map(({ _count, ...activity }) => ({
      ...activity,
      heldOn: readImprecise(activity, 'heldOn'),
      attendanceCount: _count.attendances,
    })),
    campaigns: campaigns.map(({ dueOn, ...campaign }) => ({
      ...campaign,
      window: readImprecise(campaign, 'window'),
      dueOn: dueOn && dayOf(dueOn),
    })),
    findings: findings.map(({ followUps, ...finding }) => ({
      ...finding,
      date: readImprecise(finding, 'date'),
      followUps: followUps.map((followUp) => ({ ...followUp, doneOn: readImprecise(followUp, 'done') })),
    })),
    measures: measures.map((measure) => ({
      ...measure,
      value: measure.value?.toNumber() ?? null,
      numerator: measure.numerator?.toNumber() ?? null,
      denominator: measure.denominator?.toNumber() ?? null,
      period: readImprecise(measure, 'period'),
    })),
    contextEvents: contextEvents.map(({ effect, contextEvent }) => ({
      effect,
      title: contextEvent.title,
      description: contextEvent.description,
      date: readImprecise(contextEvent, 'date'),
    })),
    adoptions: adoptions.map((adoption) => ({
      ...adoption,
      organization: seen.visibility.in.includes(adoption.visibility) ? adoption.organization : null,
      joined: readImprecise(adoption, 'joined'),
    })),
    documents: documents.map((document) => ({ ...document, date: readImprecise(document, 'date') })),
  };
}

export type Sheet = NonNullable<Awaited<ReturnType<typeof getSheet>>>;

/** Dates and causes are published with the sheet; the words of a decision only to those it was written for. */
function withoutReasons<Row extends { visibility: Visibility; reason: string | null; decision: string | null }>(
  events: Row[],
  seen: Visibility[],
): Row[] {
  return events.map((event) => (seen.includes(event.visibility) ? event : { ...event, reason: null, decision: null }));
}
