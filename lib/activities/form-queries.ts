import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionName } from '@/lib/adoptions/naming';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import { courseOf } from '@/lib/projects/rules';
import type { Staff } from '@/lib/viewer';

export type ActivityDesk = NonNullable<Awaited<ReturnType<typeof getActivityDesk>>>;

/** What the form of an activity needs: the project's structures and phase under way, and the activity when one is edited. */
export async function getActivityDesk(staff: Staff, slug: string, id: string | null = null) {
  if (id && !z.uuid().safeParse(id).success) return null;
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      name: true,
      phaseLabels: { select: { phase: true, label: true } },
      lifecycleEvents: true,
      adoptions: {
        orderBy: { position: 'asc' },
        select: {
          slug: true,
          label: true,
          organization: { select: { name: true } },
          events: { select: courseEventColumns },
        },
      },
      activities: { where: { id: id ?? NO_ACTIVITY }, select: editedColumns },
    },
  });
  if (!project) return null;
  const { lifecycleEvents, adoptions, activities, ...own } = project;
  const activity = activities[0];
  if (id && !activity) return null;
  return {
    project: own,
    currentPhase: courseOf(lifecycleEvents.map((event) => ({ ...event, date: readImprecise(event, 'date') }))).current,
    structures: adoptions.map((adoption) => {
      const { state } = adoptionCourseOf(adoption.events.map(readCourseEvent));
      return { slug: adoption.slug, name: adoptionName(adoption), state };
    }),
    activity: activity ? { ...activity, heldOn: readImprecise(activity, 'heldOn') } : null,
  };
}

/** No activity has this id: the form of a new one reads none. */
const NO_ACTIVITY = '00000000-0000-0000-0000-000000000000';

const editedColumns = {
  id: true,
  kind: true,
  phase: true,
  format: true,
  title: true,
  description: true,
  frequency: true,
  place: true,
  visibility: true,
  heldOnText: true,
  heldOnFrom: true,
  heldOnTo: true,
  version: true,
  attendances: { select: { people: true, note: true, adoption: { select: { slug: true } } } },
} as const;
