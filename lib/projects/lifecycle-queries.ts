import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { courseSelect, readCourseEvents } from './course-rows';
import { courseOf } from './rules';

export type Lifecycle = NonNullable<Awaited<ReturnType<typeof getLifecycle>>>;
export type LifecycleFact = Lifecycle['facts'][number];

/** Every fact of a project's course with who recorded it, and what decisions look at; null when out of reach. */
export async function getLifecycle(staff: Staff, slug: string) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      name: true,
      lifecycleEvents: { orderBy: { sequence: 'asc' }, select: factSelect },
      phaseLabels: { select: { phase: true, label: true } },
      campaigns: { orderBy: CAMPAIGN_ORDER, select: { slug: true, phase: true, label: true, state: true } },
      activities: { select: { kind: true, phase: true } },
      _count: { select: { adoptions: true } },
    },
  });
  if (!project) return null;
  const { lifecycleEvents, phaseLabels, activities, campaigns, _count, ...own } = project;
  return {
    ...own,
    facts: lifecycleEvents.map(readFact),
    activities: activities.map(({ phase }) => phase),
    campaigns,
    situation: {
      course: courseOf(readCourseEvents(lifecycleEvents)),
      ownLabels: phaseLabels,
      adoptions: _count.adoptions,
      trainings: activities.filter(({ kind, phase }) => kind === 'TRAINING' || phase === 'TRAINING').length,
      campaigns,
    },
  };
}

const factSelect = {
  ...courseSelect,
  id: true,
  visibility: true,
  recordedAt: true,
  author: { select: { name: true } },
  document: { select: { title: true, url: true } },
} satisfies Prisma.LifecycleEventSelect;

function readFact(row: Prisma.LifecycleEventGetPayload<{ select: typeof factSelect }>) {
  const { dateText, dateFrom, dateTo, author, ...fact } = row;
  return { ...fact, date: readImprecise({ dateText, dateFrom, dateTo }, 'date'), author: author?.name ?? null };
}
