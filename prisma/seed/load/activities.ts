import type { Db } from '@/lib/db';
import type { NamedIds } from '../named-ids';
import type { ProjectSeed } from '../shape';
import { dateColumns } from '../wording';

/** What was done, and for which structures where the source says it. Returns the number of activities. */
export async function loadActivities(tx: Db, ids: NamedIds, projects: ProjectSeed[]): Promise<number> {
  const { count } = await tx.activity.createMany({ data: projects.flatMap((project) => activitiesOf(project, ids)) });
  await tx.attendance.createMany({ data: projects.flatMap((project) => attendancesOf(project, ids)) });
  return count;
}

function activitiesOf({ slug, activities }: ProjectSeed, ids: NamedIds) {
  return activities.map((activity) => ({
    id: ids.create('activity', `${slug}/${activity.key}`),
    projectId: ids.get('project', slug),
    kind: activity.kind,
    phase: activity.phase,
    format: activity.format ?? null,
    title: activity.title,
    description: activity.description ?? null,
    frequency: activity.frequency ?? null,
    place: activity.place ?? null,
    ...dateColumns('heldOn', activity.date),
    organizationId: ids.find('organization', activity.organization),
    visibility: 'PUBLIC' as const,
  }));
}

function attendancesOf({ slug, activities, adoptions = [] }: ProjectSeed, ids: NamedIds) {
  const everybody = adoptions.map((adoption) => adoption.slug);
  return activities.flatMap(({ key, attendedBy = [] }) =>
    (attendedBy === 'all' ? everybody : attendedBy).map((adoption) => ({
      projectId: ids.get('project', slug),
      activityId: ids.get('activity', `${slug}/${key}`),
      adoptionId: ids.get('adoption', `${slug}/${adoption}`),
    })),
  );
}
