import 'server-only';
import { cache } from 'react';
import { projectsVisibleTo } from '@/lib/access';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionCourseOf, isReviewDue } from '@/lib/adoptions/rules';
import type { AsOf } from '@/lib/as-of';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff, Viewer } from '@/lib/viewer';
import { courseSelect, readCourseEvents } from './course-rows';
import { courseOf } from './rules';
import { surenessOf } from './standing-rules';

export type ProjectFrame = NonNullable<Awaited<ReturnType<typeof getProjectFrame>>>;

/** What every page of a project shows around its subject, as it stood on a day. Read once per request; null when out of reach. */
export const getProjectFrame = cache(async (viewer: Viewer, slug: string, asOf: Day = today()) => {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(viewer)] },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      name: true,
      longTitle: true,
      logoWording: true,
      aliases: true,
      sheetPublishedAt: true,
      carrier: { select: { slug: true, name: true, kind: true, kindText: true } },
      lifecycleEvents: { select: courseSelect },
      phaseLabels: { select: { phase: true, label: true } },
      adoptions: {
        where: asOf < today() ? { OR: [{ joinedFrom: null }, { joinedFrom: { lte: dateOf(asOf) } }] } : {},
        select: { organizationId: true, events: { select: courseEventColumns } },
      },
      _count: { select: { campaigns: true, measures: true, documents: true, activities: true, findings: true } },
    },
  });
  if (!project) return null;
  const { lifecycleEvents, phaseLabels, adoptions, sheetPublishedAt, _count, ...own } = project;
  const courses = adoptions.map(({ events }) => adoptionCourseOf(events.map(readCourseEvent), asOf));
  return {
    ...own,
    course: courseOf(readCourseEvents(lifecycleEvents), asOf),
    sureness: surenessOf(readCourseEvents(lifecycleEvents), asOf),
    ownLabels: phaseLabels,
    isSheetOnline: sheetPublishedAt !== null,
    declared: adoptions.length,
    named: adoptions.filter(({ organizationId }) => organizationId !== null).length,
    onHold: courses.filter(({ state }) => state === 'onHold').length,
    toReview: courses.filter((course) => isReviewDue(course, asOf)).length,
    counts: _count,
  };
});

/** The frame on the day a page shows; today's is the one its layout has read. */
export function readFrame(viewer: Viewer, slug: string, { past }: AsOf) {
  return past ? getProjectFrame(viewer, slug, past) : getProjectFrame(viewer, slug);
}

/** What the form of a project starts with, by field name; null when out of reach. */
export async function getProjectForm(staff: Staff, slug: string) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      version: true,
      name: true,
      longTitle: true,
      aliases: true,
      logoWording: true,
      origin: true,
      audience: true,
      problem: true,
      approach: true,
      ambition: true,
      webSite: true,
      carrier: { select: { name: true } },
      lifecycleEvents: { select: courseSelect },
    },
  });
  if (!project) return null;
  const { carrier, lifecycleEvents, aliases, ...own } = project;
  const { enteredOn } = courseOf(readCourseEvents(lifecycleEvents));
  return {
    ...own,
    aliases: aliases.join(', '),
    organization: carrier.name,
    enteredOn: enteredOn?.text ?? null,
  };
}
