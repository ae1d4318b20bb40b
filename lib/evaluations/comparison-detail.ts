import type { Departure } from '@/lib/generated/prisma/enums';
import type { CriteriaGroup } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { type ComparedCampaign, standingOf, whyEmpty } from './comparison';
import { type Change, changeOf } from './comparison-change';
import { groupsAcross } from './comparison-groups';
import { type ComparableScores, comparableScores, type Version } from './comparison-rules';
import { isScored, type Score, scoreOf } from './score-rules';
import { answerWording } from './wording';

/** One structure in one campaign, with all that its answers left behind. */
export type DetailedCampaign = ComparedCampaign & {
  version: (Version & { name: string; groups: readonly CriteriaGroup[] }) | null;
  isHandedIn: boolean;
  /** What was put right since, oldest first, by criterion id. */
  corrections: ReadonlyMap<string, Correction[]>;
};

/** `before`: how the answer read until then. */
export type Correction = { at: Date; by: string | null; reason: string; before: string | null };

export type DetailedCell =
  | {
      text: string;
      isGiven: boolean;
      departure: Departure;
      evidence: string | null;
      corrections: Correction[];
      change: (Change & { since: string }) | null;
    }
  | { why: string };

export type DetailedRow = { code: string; wording: string; cells: DetailedCell[] };

/** The score of each phase; null where nothing was handed in, or asked. Two phases with one protocol scored the same criteria. */
export type ScoreLine = { scores: (Score | null)[]; protocols: string[] };

/** Criteria of one principle, in the words of the latest version. */
export type DetailedGroup = ScoreLine & { wording: string | null; rows: DetailedRow[] };

export type Comparison = {
  phases: {
    slug: string;
    label: string;
    phaseLabel: string;
    standing: string;
    isHandedIn: boolean;
    version: string | null;
  }[];
  groups: DetailedGroup[];
  total: ScoreLine;
  /** Each phase handed in beside the one handed in before it. Null: they have no criterion in common. */
  pairs: { from: number; to: number; scores: ComparableScores | null }[];
};

/** All that a structure answered, phase beside phase, principle by principle. */
export function compareInDepth(versions: readonly Version[], campaigns: readonly DetailedCampaign[]): Comparison {
  return {
    phases: campaigns.map((campaign) => ({
      slug: campaign.slug,
      label: campaign.label,
      phaseLabel: campaign.phaseLabel,
      standing: standingOf(campaign),
      isHandedIn: campaign.isHandedIn,
      version: campaign.version?.name ?? null,
    })),
    groups: groupsAcross(campaigns.map(({ version }) => version)).map(({ wording, criteria }) => ({
      wording,
      rows: criteria.map((criterion) => ({
        ...criterion,
        cells: campaigns.map((campaign, index) =>
          cellOf(versions, campaigns.slice(0, index), campaign, criterion.code),
        ),
      })),
      ...scoreLine(campaigns, new Set(criteria.map(({ code }) => code))),
    })),
    total: scoreLine(campaigns),
    pairs: pairsOf(versions, campaigns),
  };
}

/** Over all criteria, or over those of one principle. */
function scoreLine(campaigns: readonly DetailedCampaign[], codes?: ReadonlySet<string>): ScoreLine {
  const asked = campaigns.map(({ criteria }) => criteria.filter(({ code }) => codes?.has(code) ?? true));
  return {
    scores: campaigns.map(({ isHandedIn, answers }, index) => {
      const criteria = asked[index] ?? [];
      return isHandedIn && criteria.length > 0 ? scoreOf(criteria, answers) : null;
    }),
    protocols: asked.map((criteria) => {
      const scored = criteria.filter(isScored).map(({ code }) => code);
      return scored.sort().join(' ');
    }),
  };
}

function pairsOf(versions: readonly Version[], campaigns: readonly DetailedCampaign[]): Comparison['pairs'] {
  const handedIn = campaigns.flatMap((campaign, index) => (campaign.isHandedIn ? [{ campaign, index }] : []));
  return handedIn.slice(1).flatMap(({ campaign, index }, place) => {
    const before = handedIn[place];
    if (!before) return [];
    return [{ from: before.index, to: index, scores: comparableScores(versions, before.campaign, campaign) }];
  });
}

function cellOf(
  versions: readonly Version[],
  earlier: readonly DetailedCampaign[],
  campaign: DetailedCampaign,
  code: string,
): DetailedCell {
  const criterion = campaign.criteria.find((one) => one.code === code);
  const content = criterion && campaign.answers.get(criterion.id);
  const text = criterion && content ? answerWording(criterion, content) : null;
  if (!criterion || !content || !text) return { why: whyEmpty(campaign, criterion) };
  return {
    text,
    isGiven: content.state === 'GIVEN',
    departure: content.departure,
    evidence: content.evidence,
    corrections: campaign.corrections.get(criterion.id) ?? [],
    change: changeSince(versions, earlier, campaign, code),
  };
}

/** Since the nearest phase before that has an answer to it. */
function changeSince(
  versions: readonly Version[],
  earlier: readonly DetailedCampaign[],
  campaign: DetailedCampaign,
  code: string,
): (Change & { since: string }) | null {
  const before = earlier.findLast((one) => hasAnswer(one, code));
  const change = before && changeOf(versions, before, campaign, code);
  return change ? { ...change, since: before.phaseLabel } : null;
}

function hasAnswer({ criteria, answers }: DetailedCampaign, code: string): boolean {
  const criterion = criteria.find((one) => one.code === code);
  const content: AnswerContent | undefined = criterion && answers.get(criterion.id);
  return content?.state === 'GIVEN';
}
