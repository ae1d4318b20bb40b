import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { findingSelect, followUpSelect, readCampaign, readFinding } from './rows';
import { teamMember } from './team';

export type FollowUpDesk = NonNullable<Awaited<ReturnType<typeof getFollowUpDesk>>>;

/** What the form of a decision needs: the finding it follows, the team, the project's activities, and the decision when one is edited. */
export async function getFollowUpDesk(staff: Staff, slug: string, ids: { finding: string; followUp?: string }) {
  if (!z.uuid().safeParse(ids.finding).success || !z.uuid().optional().safeParse(ids.followUp).success) return null;
  const finding = await db.finding.findFirst({
    where: { AND: [{ id: ids.finding }, { project: { AND: [{ slug }, projectsVisibleTo(staff)] } }] },
    relationLoadStrategy: 'join',
    select: {
      ...findingSelect,
      project: { select: { slug: true, name: true, activities: { orderBy: LATEST_FIRST, select: activitySelect } } },
      followUps: { where: { id: ids.followUp ?? ids.finding }, select: editedSelect },
    },
  });
  if (!finding) return null;
  const { project, followUps, ...own } = finding;
  const [followUp] = followUps;
  if (ids.followUp && !followUp) return null;
  const team = await db.user.findMany({
    where: { OR: [teamMember, { id: followUp?.ownerId ?? staff.id }] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
  return {
    project: { slug: project.slug, name: project.name },
    finding: readFinding(own),
    activities: project.activities.map((row) => ({ id: row.id, title: row.title, on: readImprecise(row, 'heldOn') })),
    team,
    followUp: followUp && readEdited(followUp),
  };
}

const LATEST_FIRST = [
  { heldOnFrom: { sort: 'desc', nulls: 'last' } },
  { createdAt: 'desc' },
] satisfies Prisma.ActivityOrderByWithRelationInput[];

const activitySelect = {
  id: true,
  title: true,
  heldOnText: true,
  heldOnFrom: true,
  heldOnTo: true,
} satisfies Prisma.ActivitySelect;

const editedSelect = {
  ...followUpSelect,
  ownerId: true,
  activityId: true,
  version: true,
} satisfies Prisma.FollowUpSelect;

function readEdited(row: Prisma.FollowUpGetPayload<{ select: typeof editedSelect }>) {
  const { dueOn, checks, ...followUp } = row;
  return {
    ...followUp,
    dueOn: dueOn && dayOf(dueOn),
    checks: checks.map(({ campaign, finding, author, ...check }) => ({
      ...check,
      author: author?.name ?? null,
      campaign: campaign && readCampaign(campaign),
      finding: finding && readFinding(finding),
    })),
  };
}
