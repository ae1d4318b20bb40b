import { partLabels } from '@/lib/campaigns/labels';
import type { Attention, Part } from '@/lib/campaigns/participation';
import type { CampaignState, Departure, Phase } from '@/lib/generated/prisma/enums';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { answerWording } from './wording';

/** One structure in one campaign, with what was asked there. */
export type ComparedCampaign = {
  slug: string;
  label: string;
  phase: Phase;
  phaseLabel: string;
  state: CampaignState;
  criteria: readonly Criterion[];
  attention: Attention;
  answers: ReadonlyMap<string, AnswerContent>;
};

/** An answer, or why there is none: a cell is never empty without a reason. */
export type ComparedCell = { text: string; departure: Departure; evidence: string | null } | { why: string };

export type AnswersByPhase = {
  phases: { phase: Phase; label: string; campaignSlug: string; campaignLabel: string; state: Part; wording: string }[];
  rows: { code: string; wording: string; cells: ComparedCell[] }[];
};

/** Answers of several phases side by side. A criterion is the same one across versions when its code is. */
export function compareAnswers(campaigns: readonly ComparedCampaign[]): AnswersByPhase {
  // The latest version words a criterion; older codes that it dropped come after.
  const wordings = new Map<string, string>();
  for (const campaign of campaigns.toReversed()) {
    for (const { code, wording } of campaign.criteria) if (!wordings.has(code)) wordings.set(code, wording);
  }
  return {
    phases: campaigns.map((campaign) => ({
      phase: campaign.phase,
      label: campaign.phaseLabel,
      campaignSlug: campaign.slug,
      campaignLabel: campaign.label,
      state: campaign.attention.part,
      wording: standingOf(campaign),
    })),
    rows: [...wordings].map(([code, wording]) => ({
      code,
      wording,
      cells: campaigns.map((campaign) => cellOf(campaign, code)),
    })),
  };
}

function cellOf(campaign: ComparedCampaign, code: string): ComparedCell {
  const criterion = campaign.criteria.find((one) => one.code === code);
  const content = criterion && campaign.answers.get(criterion.id);
  const text = criterion && content ? answerWording(criterion, content) : null;
  if (text && content) return { text, departure: content.departure, evidence: content.evidence };
  return { why: whyEmpty(campaign, criterion) };
}

/** Why a structure gave no answer to a criterion in a campaign. */
export function whyEmpty(campaign: Omit<ComparedCampaign, 'answers'>, criterion: Criterion | undefined): string {
  if (campaign.state === 'DRAFT') return 'campagne à venir';
  if (campaign.criteria.length === 0) return 'campagne sans questionnaire';
  if (!criterion) return 'critère absent de cette version';
  return (
    WHY_EMPTY[campaign.attention.part] ??
    (campaign.attention.isAfterwards ? 'tenue, réponse non saisie' : 'pas de réponse')
  );
}

/** Where the structure stands in the campaign, for a column’s head. */
export function standingOf({ state, attention }: Pick<ComparedCampaign, 'state' | 'attention'>): string {
  if (state === 'DRAFT') return 'Campagne à venir';
  if (attention.isLate) return 'En retard';
  return attention.isAfterwards && attention.part === 'expected'
    ? 'Tenue, réponse non saisie'
    : partLabels[attention.part];
}

const WHY_EMPTY: Partial<Record<Part, string>> = {
  onHold: 'en veille',
  stopped: 'arrêtée',
  joinedLater: 'arrivée après',
  notInvited: 'pas invitée',
  withdrawn: 'invitation retirée',
};
