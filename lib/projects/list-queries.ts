import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo } from '@/lib/access';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { courseSelect, readCourseEvents } from './course-rows';
import { courseOf } from './rules';
import { surenessOf } from './standing-rules';

export type ProjectRow = Awaited<ReturnType<typeof listProjects>>[number];

/**
 * The projects a person may read, in the source's order, as they stood on a day: two statements, whatever their number.
 * Structures are counted from the earliest day they can have joined.
 */
export async function listProjects(viewer: Viewer, asOf: Day = today()) {
  const [projects, adoptions] = await Promise.all([readProjects(viewer), countAdoptions(viewer, asOf)]);
  const countsOf = new Map(adoptions.map((row) => [row.projectId, row._count]));
  return projects.map(({ id, lifecycleEvents, phaseLabels, ...own }) => ({
    ...own,
    ownLabels: phaseLabels,
    course: courseOf(readCourseEvents(lifecycleEvents), asOf),
    sureness: surenessOf(readCourseEvents(lifecycleEvents), asOf),
    declared: countsOf.get(id)?._all ?? 0,
    named: countsOf.get(id)?.organizationId ?? 0,
  }));
}

function readProjects(viewer: Viewer) {
  return db.project.findMany({
    where: projectsVisibleTo(viewer),
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      slug: true,
      name: true,
      longTitle: true,
      aliases: true,
      logoWording: true,
      carrier: { select: { name: true, shortName: true } },
      phaseLabels: { select: { phase: true, label: true } },
      lifecycleEvents: { select: courseSelect },
    },
  });
}

function countAdoptions(viewer: Viewer, asOf: Day) {
  return db.adoption.groupBy({
    by: ['projectId'],
    where: {
      AND: [ofProjectsVisibleTo(viewer), { OR: [{ joinedFrom: null }, { joinedFrom: { lte: dateOf(asOf) } }] }],
    },
    _count: { _all: true, organizationId: true },
  });
}
