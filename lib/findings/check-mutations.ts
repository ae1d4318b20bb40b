import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { RuleError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { campaignSelect, findingSelect, readCampaign, readFinding } from './rows';
import { standingIn } from './rules';
import type { CheckInput } from './schema';

/** Writes what a campaign says of a decision: one row more, the latest counts. */
export function checkFollowUp(staff: Staff, input: CheckInput, sent: Pick<Sent, 'key'>) {
  const { project, campaign: slug, followUp: id, finding: findingId, outcome, note } = input;
  return write(
    staff,
    async (tx) => {
      const followUp = await tx.followUp.findFirst({
        where: { AND: [{ id, project: { slug: project } }, { project: projectsVisibleTo(staff) }] },
        relationLoadStrategy: 'join',
        select: checkedSelect,
      });
      const campaigns = followUp?.project.campaigns ?? [];
      const campaign = campaigns.find((one) => one.slug === slug);
      if (!followUp || !campaign) outOfReach();
      if (campaign.state === 'DRAFT')
        throw new RuleError('Cette campagne est en préparation\u00a0: ouvrez-la d’abord.');
      const standing = standingIn(
        { state: followUp.state, checks: followUp.checks, finding: readFinding(followUp.finding) },
        readCampaign(campaign),
        campaigns.map((one) => one.slug),
      );
      if (standing === 'notAsked') throw new RuleError(NOT_ASKED);
      if (findingId && (await tx.finding.count({ where: { id: findingId, campaignId: campaign.id } })) === 0) {
        throw new RuleError('Ce constat n’est pas de cette campagne\u00a0: choisissez-en un autre.');
      }
      const { projectId, decision } = followUp;
      await tx.followUpCheck.create({
        data: { projectId, followUpId: id, campaignId: campaign.id, outcome, note, findingId, authorId: staff.id },
      });
      return { decision };
    },
    { key: sent.key },
  );
}

const NOT_ASKED =
  'Cette campagne ne peut rien dire de cette suite\u00a0: elle a été décidée pendant ou après elle, ou abandonnée.';

const checkedSelect = {
  projectId: true,
  decision: true,
  state: true,
  finding: { select: findingSelect },
  checks: {
    orderBy: { sequence: 'asc' },
    select: { outcome: true, campaign: { select: { slug: true } } },
  },
  project: {
    select: { campaigns: { orderBy: CAMPAIGN_ORDER, select: { ...campaignSelect, id: true, state: true } } },
  },
} satisfies Prisma.FollowUpSelect;
