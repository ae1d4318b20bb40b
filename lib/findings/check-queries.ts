import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { campaignSelect, findingSelect, followUpSelect, readCampaign, readFinding, TOLD_ORDER } from './rows';
import { type CheckStanding, isOverdue, standingIn } from './rules';

type CampaignKey = { project: string; campaign: string };

/** What {@link listOpenFollowUps} gives. */
export type OpenFollowUp = AskedFollowUp;
export type AskedFollowUp = Awaited<ReturnType<typeof listAskedFollowUps>>[number];

/**
 * The decisions that a campaign asks about, with what it and the others said of them; none when the campaign is out of reach.
 * One statement.
 */
export async function listAskedFollowUps(staff: Staff, key: CampaignKey, where: Prisma.FollowUpWhereInput = {}) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug: key.project }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      campaigns: { orderBy: CAMPAIGN_ORDER, select: campaignSelect },
      followUps: { where, orderBy: ASKED_ORDER, select: { ...followUpSelect, finding: { select: findingSelect } } },
    },
  });
  const campaigns = project?.campaigns ?? [];
  const campaign = campaigns.find(({ slug }) => slug === key.campaign);
  if (!project || !campaign) return [];
  const order = campaigns.map(({ slug }) => slug);
  return project.followUps.map(readAsked).flatMap((followUp) => {
    const standing = standingIn(followUp, readCampaign(campaign), order);
    return standing === 'notAsked' ? [] : [{ ...followUp, standing: standing satisfies CheckStanding }];
  });
}

/** How many decisions a campaign has still to tell of. */
export async function countToCheck(staff: Staff, key: CampaignKey): Promise<number> {
  return toCheck(await listAskedFollowUps(staff, key)).length;
}

/** The decisions that a campaign has still to tell of and that speak of one structure, or of no structure in particular. */
export async function listOpenFollowUps(staff: Staff, { adoption, ...key }: CampaignKey & { adoption: string }) {
  const adoptions = { some: { adoption: { slug: adoption } } };
  const finding = { OR: [{ adoptions }, { adoptions: { none: {} }, organizationId: null }] };
  return toCheck(await listAskedFollowUps(staff, key, { finding }));
}

export type CampaignFinding = Awaited<ReturnType<typeof listCampaignFindings>>[number];

/** What one campaign showed, for a check to point at. */
export function listCampaignFindings(staff: Staff, { project, campaign }: CampaignKey) {
  return db.finding.findMany({
    where: { campaign: { slug: campaign }, project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } },
    relationLoadStrategy: 'join',
    orderBy: TOLD_ORDER,
    select: { id: true, kind: true, text: true },
  });
}

const ASKED_ORDER = [
  { finding: { position: 'asc' } },
  { finding: { createdAt: 'asc' } },
  { position: 'asc' },
  { createdAt: 'asc' },
] satisfies Prisma.FollowUpOrderByWithRelationInput[];

type Row = Prisma.FollowUpGetPayload<{ select: typeof followUpSelect & { finding: { select: typeof findingSelect } } }>;

function readAsked({ finding, checks, dueOn, owner, activity, ...row }: Row) {
  const due = dueOn && dayOf(dueOn);
  return {
    id: row.id,
    decision: row.decision,
    state: row.state,
    doneOn: readImprecise(row, 'done'),
    dueOn: due,
    isOverdue: isOverdue({ state: row.state, dueOn: due }),
    owner: owner?.name ?? null,
    activity: activity?.title ?? null,
    finding: readFinding(finding),
    checks: checks.map(({ campaign, finding: told, author, ...check }) => ({
      ...check,
      author: author?.name ?? null,
      campaign: campaign && readCampaign(campaign),
      finding: told && readFinding(told),
    })),
  };
}

function toCheck<F extends { standing: CheckStanding }>(followUps: readonly F[]): F[] {
  return followUps.filter(({ standing }) => standing === 'toCheck');
}
