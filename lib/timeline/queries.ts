import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import { courseOf } from '@/lib/projects/rules';
import type { Staff } from '@/lib/viewer';
import type { TimelineFilters } from './filters';
import { timelineOf } from './timeline-rules';

/** The programme on one axis, as known on a day: two statements, whatever the number of projects. */
export async function getTimeline(staff: Staff, filters: TimelineFilters, now: Day = today()) {
  const [rows, context] = await Promise.all([readProjects(staff, filters.asOf.day), readContext(staff)]);
  const dates = [...rows.flatMap((row) => row.dates), ...context.map(({ date }) => date)];
  const choices = rows.map(({ facts: { slug, name } }) => ({ slug, name }));
  const projects = rows.map(({ facts }) => facts);
  return { choices, ...timelineOf({ projects, context, dates, now }, filters) };
}

async function readProjects(staff: Staff, asOf: Day) {
  const projects = await db.project.findMany({
    where: projectsVisibleTo(staff),
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: {
      slug: true,
      name: true,
      phaseLabels: { select: { phase: true, label: true } },
      lifecycleEvents: { select: courseSelect },
      campaigns: {
        orderBy: CAMPAIGN_ORDER,
        select: { slug: true, label: true, phase: true, windowText: true, windowFrom: true, windowTo: true },
      },
    },
  });
  return projects.map(({ phaseLabels: ownLabels, lifecycleEvents, ...own }) => {
    const events = readCourseEvents(lifecycleEvents);
    const campaigns = own.campaigns.map((campaign) => ({ ...campaign, window: readImprecise(campaign, 'window') }));
    return {
      facts: { slug: own.slug, name: own.name, ownLabels, campaigns, course: courseOf(events, asOf) },
      dates: [...events.map(({ date }) => date), ...campaigns.map(({ window }) => window)],
    };
  });
}

async function readContext(staff: Staff) {
  const events = await db.contextEvent.findMany({
    relationLoadStrategy: 'join',
    orderBy: [{ dateFrom: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    select: {
      slug: true,
      title: true,
      dateText: true,
      dateFrom: true,
      dateTo: true,
      projects: {
        where: { project: projectsVisibleTo(staff) },
        select: { project: { select: { slug: true, name: true } } },
      },
    },
  });
  return events.map(({ slug, title, projects, ...columns }) => ({
    slug,
    title,
    date: readImprecise(columns, 'date'),
    projects: projects.map(({ project }) => project),
  }));
}
