import 'server-only';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { formatList } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { refusalToChoose, refusalToInvite, refusalToWithdraw } from './invitation-rules';
import { partOf } from './participation';
import type { ChosenInvitees, InviteeKey } from './schema';
import { findInvitees, type Invitee, lockCampaign } from './target';

type Campaign = Awaited<ReturnType<typeof findInvitees>>;

/** One more structure is asked, also one on hold or that joined later: it is expected from then on. @returns its name */
export function inviteStructure(manager: Manager, key: InviteeKey): Promise<string> {
  return write(manager, async (tx) => {
    const { campaign, invitee } = await findInvitee(tx, manager, key);
    const refusal = refusalToInvite(standingOf(campaign, invitee));
    if (refusal) throw new RuleError(refusal);
    checkCounts(campaign, [invitee]);
    await record(tx, manager, campaign, [invitee], 'INVITED');
    return invitee.name;
  });
}

/** Nothing is asked of the structure any more, and its questionnaire's links lead nowhere. @returns its name */
export function withdrawInvitation(manager: Manager, { reason, ...key }: InviteeKey & { reason: string }) {
  return write(manager, async (tx) => {
    const { campaign, invitee } = await findInvitee(tx, manager, key);
    const refusal = refusalToWithdraw(standingOf(campaign, invitee));
    if (refusal) throw new RuleError(refusal);
    await record(tx, manager, campaign, [invitee], 'WITHDRAWN', reason);
    await tx.surveyLink.updateMany({
      where: { campaignId: campaign.id, adoptionId: invitee.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return invitee.name;
  });
}

/** Before the opening: exactly these will be invited. @returns how many will be, and how many will not though nothing else keeps them */
export function chooseInvitees(manager: Manager, { adoptions, reason, ...key }: ChosenInvitees) {
  return write(manager, async (tx) => {
    const campaign = await findInvitees(tx, await lockCampaign(tx, manager, key));
    const refusal = refusalToChoose(campaign.frame.state);
    if (refusal) throw new RuleError(refusal);
    const chosen = campaign.invitees.filter(({ slug }) => adoptions.includes(slug));
    const added = chosen.filter(({ part }) => part !== 'toInvite');
    const left = campaign.invitees.filter(({ slug, part }) => part === 'toInvite' && !adoptions.includes(slug));
    checkCounts(campaign, added);
    await record(tx, manager, campaign, added, 'INVITED');
    await record(tx, manager, campaign, left, 'WITHDRAWN', reason);
    return { invited: chosen.length };
  });
}

/** Records the same fact for several structures. Rows are made where nothing was asked yet. */
export async function record(
  tx: Db,
  manager: { id: string },
  { id: campaignId, projectId }: Pick<Campaign, 'id' | 'projectId'>,
  invitees: readonly Pick<Invitee, 'id' | 'evaluationId' | 'name'>[],
  kind: 'INVITED' | 'WITHDRAWN',
  note: string | null = null,
) {
  const unasked = invitees.filter(({ evaluationId }) => evaluationId === null);
  const created = await tx.evaluation.createManyAndReturn({
    skipDuplicates: true,
    data: unasked.map(({ id }) => ({ projectId, campaignId, adoptionId: id })),
    select: { id: true },
  });
  if (created.length < unasked.length) {
    throw new RuleError('Une saisie vient de commencer pour une de ces structures\u00a0: rechargez la page.');
  }
  const ids = [...created.map(({ id }) => id), ...invitees.flatMap(({ evaluationId }) => evaluationId ?? [])];
  await tx.evaluationEvent.createMany({
    data: ids.map((evaluationId) => ({ projectId, evaluationId, kind, note, authorId: manager.id })),
  });
}

async function findInvitee(tx: Db, manager: Manager, { adoption, ...key }: InviteeKey) {
  const campaignId = await lockCampaign(tx, manager, key);
  // A draft that begins in this moment waits for us, or we see it.
  await tx.$queryRaw`select 1 from "Evaluation" e join "Adoption" a on a."id" = e."adoptionId"
    where e."campaignId" = ${campaignId}::uuid and a."slug" = ${adoption} for update of e`;
  const campaign = await findInvitees(tx, campaignId);
  const invitee = campaign.invitees.find(({ slug }) => slug === adoption);
  return invitee ? { campaign, invitee } : outOfReach();
}

/** An invitation that would not make the structure expected is refused: it would be lost from the count without a word. */
function checkCounts({ frame }: Campaign, invitees: readonly Invitee[]) {
  const uncounted = invitees.filter((invitee) => {
    const since = invitee.evaluationId ? invitee.since : new Date();
    return !['expected', 'toInvite'].includes(partOf(frame, { ...invitee, evaluation: 'INVITED', since }));
  });
  if (uncounted.length === 0) return;
  const names = formatList(uncounted.map(({ name }) => name));
  throw new RuleError(
    uncounted.length === 1
      ? `${names} est en veille ou arrêtée\u00a0: reprenez-la d’abord sur sa page.`
      : `${names} sont en veille ou arrêtées\u00a0: reprenez-les d’abord sur leur page.`,
  );
}

function standingOf({ frame }: Campaign, { part, evaluation }: Invitee) {
  return { campaign: frame.state, part, evaluation };
}
