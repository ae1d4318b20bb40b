import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo } from '@/lib/access';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionName } from '@/lib/adoptions/naming';
import { adoptionCourseOf, isActive } from '@/lib/adoptions/rules';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { ActivityKind, Phase } from '@/lib/generated/prisma/enums';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';

export type ActivityFilters = { kind: ActivityKind | null; phase: Phase | null };
export type ActivityList = NonNullable<Awaited<ReturnType<typeof listActivities>>>;
export type ActivityRow = ActivityList['activities'][number];

/** What was done in a project, latest first, undated last, with how many structures took part; null when out of reach. */
export async function listActivities(staff: Staff, slug: string, { kind, phase }: ActivityFilters) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      name: true,
      phaseLabels: { select: { phase: true, label: true } },
      lifecycleEvents: { where: { phase: null }, orderBy: { sequence: 'desc' }, take: 1, select: { kind: true } },
      _count: { select: { adoptions: true, activities: true } },
      activities: {
        where: { ...(kind && { kind }), ...(phase && { phase }) },
        orderBy: [
          { heldOnFrom: { sort: 'desc', nulls: 'last' } },
          { heldOnTo: { sort: 'desc', nulls: 'last' } },
          { createdAt: 'desc' },
        ],
        select: listedColumns,
      },
    },
  });
  if (!project) return null;
  const { _count, activities, lifecycleEvents, ...own } = project;
  return {
    project: own,
    adoptionCount: _count.adoptions,
    total: _count.activities,
    /** Out of the accelerator: nobody expects more activities. */
    hasLeft: lifecycleEvents[0]?.kind === 'EXITED',
    activities: activities.map(({ _count: counts, ...activity }) => ({
      ...activity,
      heldOn: readImprecise(activity, 'heldOn'),
      attendanceCount: counts.attendances,
    })),
  };
}

export type SupportRow = Awaited<ReturnType<typeof listSupport>>[number];

/** For each active structure of a project, how much it took part in and when last. */
export async function listSupport(staff: Staff, slug: string) {
  const adoptions = await db.adoption.findMany({
    where: { AND: [{ project: { slug } }, ofProjectsVisibleTo(staff)] },
    orderBy: { position: 'asc' },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      label: true,
      organization: { select: { name: true } },
      events: { select: courseEventColumns },
    },
  });
  const latest = await db.$queryRaw<{ id: string; count: number; latest: Date | null; isOpenEnded: boolean }[]>`
    select a."id", count(*)::int as "count", max(v."heldOnTo") as "latest", bool_or(v."heldOnTo" is null) as "isOpenEnded"
    from "Adoption" a join "Attendance" t on t."adoptionId" = a."id" join "Activity" v on v."id" = t."activityId"
    where a."id" = any(${adoptions.map((adoption) => adoption.id)}::uuid[]) group by a."id"`;
  const known = new Map(latest.map((row) => [row.id, row]));
  return adoptions
    .filter((adoption) => isActive(adoptionCourseOf(adoption.events.map(readCourseEvent))))
    .map((adoption) => {
      const row = known.get(adoption.id);
      return {
        slug: adoption.slug,
        name: adoptionName(adoption),
        count: row?.count ?? 0,
        latest: row?.latest ? dayOf(row.latest) : null,
        isOpenEnded: row?.isOpenEnded ?? false,
      };
    });
}

const listedColumns = {
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
  _count: { select: { attendances: true } },
} as const;
