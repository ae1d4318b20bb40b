import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionCourseOf, isActive } from '@/lib/adoptions/rules';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Activity } from '@/lib/generated/prisma/client';
import { impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { activityKindLabels } from './labels';
import { attendanceChanges } from './rules';
import type { AttendanceInput, EditedActivity, NewActivity } from './schema';

/** Logs one activity and who took part: one activity, many attendances. */
export function logActivity(staff: Staff, input: NewActivity, sent: Pick<Sent, 'key'>) {
  const { project: slug, attendances, everyone, following: _, ...given } = input;
  return write(
    staff,
    async (tx) => {
      const project = await tx.project.findFirst({
        where: { AND: [{ slug }, projectsVisibleTo(staff)] },
        select: { id: true },
      });
      if (!project) outOfReach();
      const data = { ...columnsOf(given), projectId: project.id, authorId: staff.id };
      const activity = await tx.activity.create({ data, select: { id: true, projectId: true, title: true } });
      const count = await saveAttendances(tx, activity, { attendances, everyone });
      return { title: activity.title, count };
    },
    { key: sent.key },
  );
}

/** Changes an activity and its attendances. Structures whose line did not change keep theirs as they are. */
export function editActivity(staff: Staff, input: EditedActivity, sent: Pick<Sent, 'version'>) {
  const { project, activity: id, attendances, everyone, ...given } = input;
  return write(staff, async (tx) => {
    const stored = await tx.activity.findFirst({
      where: { AND: [{ id, project: { slug: project } }, ofProjectsVisibleTo(staff)] },
    });
    if (!stored) outOfReach();
    const { count } = await tx.activity.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { ...columnsOf(given), version: { increment: 1 } },
    });
    if (count === 0) throw conflict(stored);
    await saveAttendances(tx, stored, { attendances, everyone });
    return { title: columnsOf(given).title };
  });
}

type Given = Omit<NewActivity, 'project' | 'attendances' | 'everyone' | 'heldOn' | 'following'> &
  Pick<EditedActivity, 'heldOn'>;

function columnsOf({ heldOn, title, ...given }: Given) {
  return { ...given, title: title ?? activityKindLabels[given.kind], ...impreciseColumns('heldOn', heldOn) };
}

/** Writes what changed, and gives how many structures were added. */
async function saveAttendances(
  tx: Db,
  activity: { id: string; projectId: string },
  { attendances, everyone }: { attendances: AttendanceInput[]; everyone: boolean },
) {
  const adoptions = await tx.adoption.findMany({
    where: { projectId: activity.projectId },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      events: { select: courseEventColumns },
      attendances: { where: { activityId: activity.id }, select: { id: true, people: true, note: true } },
    },
  });
  const idOf = new Map(adoptions.map((adoption) => [adoption.slug, adoption.id]));
  if (attendances.some((line) => !idOf.has(line.adoption))) {
    throw new RuleError('Une des structures cochées n’est plus dans ce projet\u00a0: rechargez la page et reprenez.');
  }
  const known = adoptions.flatMap(({ slug, attendances: own }) =>
    own.map((attendance) => ({ ...attendance, adoption: slug })),
  );
  const active = adoptions.filter((adoption) => isActive(adoptionCourseOf(adoption.events.map(readCourseEvent))));
  const changes = attendanceChanges(attendances, known, everyone ? active.map((adoption) => adoption.slug) : []);
  const { projectId, id: activityId } = activity;
  await tx.attendance.createMany({
    data: changes.added.map(({ adoption, ...line }) => ({
      ...line,
      projectId,
      activityId,
      adoptionId: idOf.get(adoption) ?? '',
    })),
  });
  for (const { id, ...line } of changes.changed) {
    await tx.attendance.updateMany({ where: { id, activityId }, data: { ...line, version: { increment: 1 } } });
  }
  if (changes.removed.length > 0)
    await tx.attendance.deleteMany({ where: { activityId, id: { in: changes.removed } } });
  return changes.added.length;
}

function conflict(stored: Activity) {
  const { kind, title, phase, format, frequency, place, description, visibility, heldOnText } = stored;
  const texts = { kind, title, phase, format, frequency, place, description, visibility, heldOn: heldOnText };
  const words = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value ?? '']));
  return new ConflictError('Cette activité', stored.updatedAt, stored.version, words);
}
