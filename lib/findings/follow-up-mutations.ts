import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { dateOf, dayOf } from '@/lib/day';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { FollowUp } from '@/lib/generated/prisma/client';
import { impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import type { EditedFollowUp, NewFollowUp } from './schema';
import { teamMember } from './team';

/** Writes what was decided after a finding. */
export function decideFollowUp(staff: Staff, input: NewFollowUp, sent: Pick<Sent, 'key'>) {
  const { project, finding: findingId, ...given } = input;
  return write(
    staff,
    async (tx) => {
      const finding = await tx.finding.findFirst({
        where: { AND: [{ id: findingId, project: { slug: project } }, { project: projectsVisibleTo(staff) }] },
        relationLoadStrategy: 'join',
        select: { projectId: true, followUps: { orderBy: { position: 'desc' }, take: 1, select: { position: true } } },
      });
      if (!finding) outOfReach();
      const { projectId, followUps } = finding;
      const columns = await columnsOf(tx, projectId, given, null);
      const position = (followUps[0]?.position ?? -1) + 1;
      return tx.followUp.create({
        data: { ...columns, projectId, findingId, position, authorId: staff.id },
        select: { id: true },
      });
    },
    { key: sent.key },
  );
}

/** Changes a decision: who, by when, where it stands, the activity it became. */
export function editFollowUp(staff: Staff, input: EditedFollowUp, sent: Pick<Sent, 'version'>) {
  const { project, finding: findingId, followUp: id, ...given } = input;
  return write(staff, async (tx) => {
    const stored = await tx.followUp.findFirst({
      where: { AND: [{ id, findingId, project: { slug: project } }, { project: projectsVisibleTo(staff) }] },
    });
    if (!stored) outOfReach();
    const columns = await columnsOf(tx, stored.projectId, given, stored.ownerId);
    const { count } = await tx.followUp.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw conflict(stored);
  });
}

type Given = Omit<NewFollowUp, 'project' | 'finding'>;

/** @param formerOwner may stay, even when the account was closed since */
async function columnsOf(tx: Db, projectId: string, given: Given, formerOwner: string | null) {
  const { owner, activity, dueOn, done, ...own } = given;
  const isOnTeam =
    !owner || owner === formerOwner || (await tx.user.count({ where: { id: owner, ...teamMember } })) > 0;
  if (!isOnTeam) throw new RuleError('Cette personne n’est plus dans l’équipe\u00a0: choisissez un autre responsable.');
  if (activity && (await tx.activity.count({ where: { id: activity, projectId } })) === 0) {
    throw new RuleError('Cette activité n’est pas dans ce projet\u00a0: choisissez-en une autre.');
  }
  return {
    ...own,
    ...impreciseColumns('done', done),
    ownerId: owner,
    activityId: activity,
    dueOn: dueOn ? dateOf(dueOn) : null,
  };
}

function conflict(stored: FollowUp) {
  const { decision, state, visibility, ownerId, activityId, dueOn, doneText } = stored;
  return new ConflictError('Cette suite', stored.updatedAt, stored.version, {
    decision,
    state,
    visibility,
    owner: ownerId ?? '',
    activity: activityId ?? '',
    dueOn: dueOn ? dayOf(dueOn) : '',
    done: doneText ?? '',
  });
}
