import 'server-only';
import { projectsVisibleTo, visibleTo } from '@/lib/access';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import { nextToLog } from '@/lib/evaluations/rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { versionName } from '@/lib/instruments/labels';
import { phaseLabel } from '@/lib/projects/labels';
import { isStaff, type Viewer } from '@/lib/viewer';
import { chargesOf } from './next-rules';
import { attentionOf, isAwaited, tallyOf } from './participation';
import { evaluationThen, pastFrameSelect, pastStandingSelect, readFrameOn } from './past-rows';
import { ADOPTION_ORDER, participantSelect, readParticipant } from './rows';

/** Staff read every campaign; a carrier those published for it. */
export function campaignsVisibleTo(viewer: Viewer): Prisma.CampaignWhereInput {
  return isStaff(viewer) ? {} : { AND: [{ state: 'PUBLISHED' }, visibleTo(viewer)] };
}

/**
 * A project's campaigns in programme order, each with who had answered on a day and who is counted apart; null when the project is
 * out of reach.
 */
export async function listCampaigns(viewer: Viewer, project: string, asOf: Day = today()) {
  const row = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: project }, projectsVisibleTo(viewer)] },
    select: {
      slug: true,
      name: true,
      phaseLabels: { select: { phase: true, label: true } },
      adoptions: { orderBy: ADOPTION_ORDER, select: participantSelect },
      campaigns: {
        where: campaignsVisibleTo(viewer),
        orderBy: CAMPAIGN_ORDER,
        select: {
          ...pastFrameSelect,
          slug: true,
          label: true,
          phase: true,
          purpose: true,
          instrumentVersion: { select: { number: true, instrument: { select: { name: true } } } },
          evaluations: { select: { adoptionId: true, owner: { select: { name: true } }, ...pastStandingSelect } },
          _count: { select: { findings: true } },
        },
      },
    },
  });
  if (!row) return null;
  const campaigns = row.campaigns.map((campaign) => {
    const frame = readFrameOn(campaign, asOf);
    const evaluations = new Map(campaign.evaluations.map((one) => [one.adoptionId, one]));
    const participants = row.adoptions.map((adoption) => {
      const evaluation = evaluationThen(evaluations.get(adoption.id), frame, asOf);
      const participant = readParticipant(adoption, evaluation);
      const owner = evaluation?.owner?.name ?? null;
      return { slug: participant.slug, name: participant.name, owner, ...attentionOf(frame, participant, asOf) };
    });
    return {
      ...frame,
      slug: campaign.slug,
      label: campaign.label,
      phase: campaign.phase,
      phaseLabel: phaseLabel(campaign.phase, row.phaseLabels),
      purpose: campaign.purpose,
      instrument: campaign.instrumentVersion && versionName(campaign.instrumentVersion),
      findings: campaign._count.findings,
      tally: tallyOf(participants),
      /** Who is to enter what is still expected. */
      charges: frame.state === 'OPEN' ? chargesOf(participants.filter(({ part }) => isAwaited(part))) : [],
      next: frame.state === 'OPEN' ? nextToLog(participants) : null,
    };
  });
  return { slug: row.slug, name: row.name, adoptions: row.adoptions.length, campaigns };
}

export type CampaignList = NonNullable<Awaited<ReturnType<typeof listCampaigns>>>;

/** By phase; two campaigns of one phase by the day they began. */
export const CAMPAIGN_ORDER = [
  { phase: 'asc' },
  { windowFrom: { sort: 'asc', nulls: 'last' } },
  { createdAt: 'asc' },
] satisfies Prisma.CampaignOrderByWithRelationInput[];
