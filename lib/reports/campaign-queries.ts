import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { attentionOf, tallyOf } from '@/lib/campaigns/participation';
import { evaluationThen, pastFrameSelect, pastStandingSelect, readFrameOn } from '@/lib/campaigns/past-rows';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { distributionOf } from '@/lib/campaigns/results';
import { ADOPTION_ORDER, participantSelect, readParticipant } from '@/lib/campaigns/rows';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { isHandedIn } from '@/lib/evaluations/rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import { phaseLabel } from '@/lib/projects/labels';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './begun-rules';

export type ReportedCampaigns = Awaited<ReturnType<typeof listReportedCampaigns>>;

/** Every campaign that had begun on a day: who had answered by then, what to each question, and in which words. One statement. */
export async function listReportedCampaigns(staff: Staff, slug: string, day: Day) {
  const row = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: {
      phaseLabels: { select: { phase: true, label: true } },
      adoptions: { orderBy: ADOPTION_ORDER, select: participantSelect },
      campaigns: { orderBy: CAMPAIGN_ORDER, select: campaignSelect },
    },
  });
  const campaigns = (row?.campaigns ?? []).map((campaign) => {
    const frame = readFrameOn(campaign, day);
    const evaluations = new Map(campaign.evaluations.map((one) => [one.adoptionId, one]));
    const participants = (row?.adoptions ?? []).map((adoption) => {
      const evaluation = evaluationThen(evaluations.get(adoption.id), frame, day);
      return { ...readParticipant(adoption, evaluation), told: evaluation };
    });
    const handedIn = participants.flatMap(({ name, told }) =>
      told && isHandedIn(told.state) ? [{ ...told, adoption: name, answers: readAnswers(told) }] : [],
    );
    const version = campaign.instrumentVersion && readVersion(campaign.instrumentVersion);
    return {
      ...frame,
      slug: campaign.slug,
      label: campaign.label,
      phaseLabel: phaseLabel(campaign.phase, row?.phaseLabels),
      purpose: campaign.purpose,
      visibility: campaign.visibility,
      conclusions: campaign.conclusions,
      instrument: version?.name ?? null,
      tally: tallyOf(participants.map((participant) => attentionOf(frame, participant, day))),
      results: (version?.criteria ?? []).map((criterion) => distributionOf(criterion, handedIn)),
      words: handedIn.map(({ adoption, progress, difficulties, needs }) => ({
        adoption,
        progress,
        difficulties,
        needs,
      })),
    };
  });
  return campaigns.filter(({ window }) => hasBegun(window, day));
}

const campaignSelect = {
  ...pastFrameSelect,
  slug: true,
  label: true,
  phase: true,
  purpose: true,
  visibility: true,
  conclusions: true,
  instrumentVersion: { select: versionSelect },
  evaluations: {
    select: {
      adoptionId: true,
      ...pastStandingSelect,
      progress: true,
      difficulties: true,
      needs: true,
      ...answersSelect,
    },
  },
} satisfies Prisma.CampaignSelect;
