import 'server-only';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { record } from './invitation-mutations';
import { attentionOf, type Tally, tallyOf } from './participation';
import { refusalOf, type Step, TRANSITIONS } from './rules';
import type { CampaignKey, Publication } from './schema';
import { snapshotOf } from './snapshot';
import { findInvitees, lockCampaign } from './target';

/**
 * Opening invites every structure that is active that day, save those set aside beforehand, and the others chosen beforehand.
 * @returns how many are invited, and who is counted apart
 */
export function openCampaign(manager: Manager, key: CampaignKey): Promise<{ invited: number; tally: Tally }> {
  return write(manager, async (tx) => {
    const campaignId = await decide(tx, manager, key, 'open');
    // Read as it was in preparation: who is to be invited is decided before the opening, not by it.
    const { frame, ...campaign } = await findInvitees(tx, campaignId, 'DRAFT');
    const invited = campaign.invitees.filter(({ part }) => part === 'toInvite');
    await record(tx, manager, campaign, invited, 'INVITED');
    return { invited: invited.length, tally: tallyOf(campaign.invitees.map((one) => attentionOf(frame, one))) };
  });
}

/** What was answered is frozen with the closing: it can be compared later, whatever is corrected since. */
export function closeCampaign(manager: Manager, key: CampaignKey): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'close', async (id) => ({ snapshot: await snapshotOf(tx, id) }));
  });
}

/** What was frozen before stays as it was; the next closing freezes once more. */
export function reopenCampaign(manager: Manager, { reason, ...key }: CampaignKey & { reason: string }): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'reopen', async () => ({ reason }));
  });
}

/** The carrier reads the results, or the carrier and everybody. */
export function publishCampaign(manager: Manager, { visibility, ...key }: Publication): Promise<void> {
  return write(manager, async (tx) => {
    const id = await decide(tx, manager, key, 'publish');
    await tx.campaign.updateMany({
      where: { id, visibility: { not: visibility } },
      data: { visibility, version: { increment: 1 } },
    });
  });
}

export function unpublishCampaign(manager: Manager, key: CampaignKey): Promise<void> {
  return write(manager, async (tx) => {
    await decide(tx, manager, key, 'unpublish');
  });
}

type Details = (campaignId: string) => Promise<Pick<Prisma.CampaignEventUncheckedCreateInput, 'reason' | 'snapshot'>>;

/** Finds the campaign through the person, asks the rules, records the event. @returns the campaign's id */
async function decide(tx: Db, manager: Manager, key: CampaignKey, step: Step, details: Details = async () => ({})) {
  const campaignId = await lockCampaign(tx, manager, key);
  const campaign = await tx.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: decidedSelect });
  const refusal = refusalOf(step, { ...campaign, hasInstrument: campaign.instrumentVersionId !== null });
  if (refusal) throw new RuleError(refusal);
  const event = { campaignId, projectId: campaign.projectId, kind: TRANSITIONS[step].event, authorId: manager.id };
  await tx.campaignEvent.create({ data: { ...event, ...(await details(campaignId)) } });
  return campaignId;
}

const decidedSelect = {
  state: true,
  projectId: true,
  instrumentVersionId: true,
  evaluations: { select: { state: true } },
} satisfies Prisma.CampaignSelect;
