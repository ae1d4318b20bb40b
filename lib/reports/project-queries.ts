import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import { courseOf } from '@/lib/projects/rules';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './begun-rules';

export type ReportedProject = NonNullable<Awaited<ReturnType<typeof getReportedProject>>>;

/** What a project is, its course, its activities and its documents, as far as they had begun on a day; null when out of reach. One statement. */
export async function getReportedProject(staff: Staff, slug: string, day: Day) {
  const row = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: projectSelect,
  });
  if (!row) return null;
  const { lifecycleEvents, phaseLabels, activities, documents, contextEvents, ...own } = row;
  const events = readCourseEvents(lifecycleEvents);
  return {
    ...own,
    ownLabels: phaseLabels,
    course: courseOf(events, day),
    events: events.filter(({ date }) => hasBegun(date, day)),
    activities: activities
      .map(({ _count, ...activity }) => ({
        ...activity,
        heldOn: readImprecise(activity, 'heldOn'),
        attendances: _count.attendances,
      }))
      .filter(({ heldOn }) => hasBegun(heldOn, day)),
    documents: documents
      .map((document) => ({ ...document, on: readImprecise(document, 'date') }))
      .filter(({ on }) => hasBegun(on, day)),
    context: contextEvents
      .map(({ effect, contextEvent }) => ({ ...contextEvent, effect, on: readImprecise(contextEvent, 'date') }))
      .filter(({ on }) => hasBegun(on, day)),
  };
}

const projectSelect = {
  slug: true,
  name: true,
  longTitle: true,
  logoWording: true,
  aliases: true,
  origin: true,
  audience: true,
  problem: true,
  approach: true,
  ambition: true,
  webSite: true,
  programme: { select: { name: true } },
  carrier: { select: { name: true } },
  partners: {
    orderBy: { createdAt: 'asc' },
    select: { role: true, note: true, organization: { select: { name: true } } },
  },
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { orderBy: { sequence: 'asc' }, select: courseSelect },
  activities: {
    orderBy: [{ heldOnFrom: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: {
      kind: true,
      phase: true,
      visibility: true,
      title: true,
      description: true,
      frequency: true,
      place: true,
      heldOnText: true,
      heldOnFrom: true,
      heldOnTo: true,
      _count: { select: { attendances: true } },
    },
  },
  documents: {
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    select: {
      kind: true,
      title: true,
      note: true,
      visibility: true,
      linkState: true,
      dateText: true,
      dateFrom: true,
      dateTo: true,
    },
  },
  contextEvents: {
    select: {
      effect: true,
      contextEvent: { select: { title: true, dateText: true, dateFrom: true, dateTo: true } },
    },
  },
} satisfies Prisma.ProjectSelect;
