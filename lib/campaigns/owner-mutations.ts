import 'server-only';
import { RuleError } from '@/lib/errors';
import { formatList } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { record } from './invitation-mutations';
import { refusalToAssign } from './invitation-rules';
import type { Assignment } from './schema';
import { findInvitees, lockCampaign } from './target';
import { TEAM } from './team';

/**
 * Puts somebody of the team, or nobody, in charge of the answers of these structures. Where a campaign held before Essaim has no
 * invitation yet, the structure is asked now: it was expected, and stays so. All are assigned or none.
 * @returns who, and of how many
 */
export function assignOwner(staff: Staff, { adoptions, owner, ...key }: Assignment) {
  return write(staff, async (tx) => {
    const campaignId = await lockCampaign(tx, staff, key);
    const person =
      owner === null
        ? null
        : await tx.user.findFirst({ where: { AND: [{ id: owner }, TEAM] }, select: { name: true } });
    if (owner !== null && !person) throw new RuleError('Choisissez une personne de l’équipe dont le compte est actif.');
    const campaign = await findInvitees(tx, campaignId);
    const chosen = campaign.invitees.filter(({ slug }) => adoptions.includes(slug));
    if (chosen.length < new Set(adoptions).size) outOfReach();
    refuse(campaign.frame.state, chosen);
    const unasked = chosen.filter(({ evaluationId }) => evaluationId === null);
    if (owner !== null) await record(tx, staff, campaign, unasked, 'INVITED', 'Saisie attribuée à l’équipe');
    // Written without Prisma: being in charge is not the answers' business, their version and their last saving stay as they are.
    await tx.$executeRaw`update "Evaluation" set "ownerId" = ${owner}::uuid
      where "campaignId" = ${campaignId}::uuid and "adoptionId" = any(${chosen.map(({ id }) => id)}::uuid[])`;
    return { owner: person?.name ?? null, structures: chosen.length };
  });
}

type Chosen = Awaited<ReturnType<typeof findInvitees>>['invitees'];

function refuse(campaign: Parameters<typeof refusalToAssign>[0]['campaign'], chosen: Chosen) {
  const refused = chosen.flatMap(({ name, part, evaluation }) => {
    const refusal = refusalToAssign({ campaign, part, evaluation });
    return refusal ? [{ name, refusal }] : [];
  });
  const [first] = refused;
  if (!first) return;
  if (campaign !== 'OPEN') throw new RuleError(first.refusal);
  throw new RuleError(
    refused.length === 1
      ? `${first.name} ne s’attribue pas\u00a0: ${first.refusal}.`
      : `${formatList(refused.map(({ name }) => name))} ne s’attribuent pas\u00a0: invitez-les d’abord.`,
  );
}
