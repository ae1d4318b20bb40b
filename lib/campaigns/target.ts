import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { partOf } from './participation';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from './rows';
import type { CampaignKey } from './schema';

// What a decision is taken on: the campaign found through the person, and held until the transaction ends.

/** Two decisions at once: the second waits, then finds what the first decided. @returns the campaign's id */
export async function lockCampaign(tx: Db, staff: Staff, key: CampaignKey): Promise<string> {
  const found = await tx.campaign.findFirst({
    where: { AND: [{ slug: key.campaign }, { project: { AND: [{ slug: key.project }, projectsVisibleTo(staff)] } }] },
    select: { id: true },
  });
  if (!found) outOfReach();
  await tx.$queryRaw`select 1 from "Campaign" where "id" = ${found.id}::uuid for update`;
  return found.id;
}

export type Invitee = Awaited<ReturnType<typeof findInvitees>>['invitees'][number];

/** A campaign and each structure of its project, with where it stands in it, or would if the campaign were in that state. */
export async function findInvitees(tx: Db, campaignId: string, state?: CampaignState) {
  const { project, id, projectId, ...row } = await tx.campaign.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: campaignId },
    select: { ...frameSelect, id: true, projectId: true, project: { select: inviteesSelect(campaignId) } },
  });
  const frame = readFrame(state ? { ...row, state } : row);
  const invitees = project.adoptions.map((adoption) => {
    const evaluation = adoption.evaluations[0] ?? null;
    const participant = readParticipant(adoption, evaluation);
    return { ...participant, evaluationId: evaluation?.id ?? null, part: partOf(frame, participant) };
  });
  return { id, projectId, frame, invitees };
}

function inviteesSelect(campaignId: string) {
  return {
    adoptions: {
      orderBy: ADOPTION_ORDER,
      select: {
        ...participantSelect,
        evaluations: { where: { campaignId }, select: { id: true, ...standingSelect } },
      },
    },
  } as const;
}
