import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { isToInvite } from './participation';
import { frameSelect, participantSelect, readFrame, readParticipant } from './rows';
import { refusalOf, type Step, TRANSITIONS } from './rules';
import type { CampaignKey } from './schema';
import { snapshotOf } from './snapshot';

/**
 * Opening invites every structure that is active that day; those on hold, stopped or joined later are not.
 * @returns how many are invited
 */
export function openCampaign(manager: Manager, key: CampaignKey): Promise<number> {
  return write(manager, async (tx) => {
    const campaign = await decide(tx, manager, key, 'open');
    const adoptions = await tx.adoption.findMany({
      relationLoadStrategy: 'join',
      where: { projectId: campaign.projectId },
      select: participantSelect,
    });
    const { projectId, id: campaignId } = campaign;
    const frame = readFrame(campaign);
    const invited = adoptions.filter((adoption) => isToInvite(frame, readParticipant(adoption, null)));
    const evaluations = await tx.evaluation.createManyAndReturn({
      skipDuplicates: true,
      data: invited.map((adoption) => ({ projectId, campaignId, adoptionId: adoption.id })),
      select: { id: true },
    });
    const author = { projectId, kind: 'INVITED' as const, authorId: manager.id };
    await tx.evaluationEvent.createMany({ data: evaluations.map(({ id }) => ({ ...author, evaluationId: id })) });
    return evaluations.length;
  });
}

/** What was answered is frozen with the closing: it can be compared later, whatever is corrected since. */
export function closeCampaign(manager: Manager, key: CampaignKey): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'close', async (id) => ({ snapshot: await snapshotOf(tx, id) }));
  });
}

export function reopenCampaign(manager: Manager, { reason, ...key }: CampaignKey & { reason: string }): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'reopen', async () => ({ reason }));
  });
}

export function publishCampaign(manager: Manager, key: CampaignKey): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'publish');
  });
}

export function unpublishCampaign(manager: Manager, key: CampaignKey): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'unpublish');
  });
}

type Details = (campaignId: string) => Promise<Pick<Prisma.CampaignEventUncheckedCreateInput, 'reason' | 'snapshot'>>;

/** Finds the campaign through the person, asks the rules, records the event. Two decisions at once: the second waits, then finds the first. */
async function decide(tx: Db, manager: Manager, key: CampaignKey, step: Step, details: Details = async () => ({})) {
  const found = await tx.campaign.findFirst({
    where: { AND: [{ slug: key.campaign }, { project: { AND: [{ slug: key.project }, projectsVisibleTo(manager)] } }] },
    select: { id: true },
  });
  if (!found) outOfReach();
  await tx.$queryRaw`select 1 from "Campaign" where "id" = ${found.id}::uuid for update`;
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id: found.id }, select: decidedSelect });
  const refusal = refusalOf(step, { ...campaign, hasInstrument: campaign.instrumentVersionId !== null });
  if (refusal) throw new RuleError(refusal);
  const { id: campaignId, projectId } = campaign;
  const event = { campaignId, projectId, kind: TRANSITIONS[step].event, authorId: manager.id };
  await tx.campaignEvent.create({ data: { ...event, ...(await details(campaignId)) } });
  return campaign;
}

const decidedSelect = {
  ...frameSelect,
  id: true,
  projectId: true,
  instrumentVersionId: true,
  evaluations: { select: { state: true } },
} satisfies Prisma.CampaignSelect;
