import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { figureSelect } from '@/lib/indicators/figure-select';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import type { MeasureFacts, ProjectFacts } from './facts';
import type { Tally } from './tally-queries';

/** What an acceptance is read with. */
export const decisionSelect = {
  anomaly: true,
  note: true,
  createdAt: true,
  author: { select: { name: true } },
} as const satisfies Prisma.AnomalyDecisionSelect;

export type DecisionRow = Prisma.AnomalyDecisionGetPayload<{ select: typeof decisionSelect }>;

/** All that the rules read of a project, in one nested select. */
export const projectSelect = {
  id: true,
  slug: true,
  name: true,
  programme: { select: { id: true, name: true, announcedProjects: true } },
  longTitle: true,
  aliases: true,
  logoWording: true,
  carrier: { select: { slug: true, name: true, shortName: true, aliases: true } },
  partners: {
    orderBy: { createdAt: 'asc' },
    select: {
      role: true,
      note: true,
      organization: { select: { slug: true, name: true, shortName: true, aliases: true } },
    },
  },
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { select: courseSelect },
  campaigns: {
    orderBy: [{ phase: 'asc' }, { createdAt: 'asc' }],
    select: {
      id: true,
      slug: true,
      label: true,
      phase: true,
      purpose: true,
      windowText: true,
      windowFrom: true,
      windowTo: true,
      inviteesKnown: true,
      state: true,
      conclusions: true,
      note: true,
    },
  },
  measures: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      ...figureSelect,
      adoptionId: true,
      source: true,
      indicator: { select: { slug: true, name: true, unit: true, kind: true } },
      campaign: { select: { slug: true } },
    },
  },
  findings: {
    where: { concernedTotal: { not: null } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, concernedCount: true, concernedTotal: true },
  },
  documents: {
    where: { OR: [{ linkState: 'BROKEN' }, { linkState: 'MISSING', url: null }], fileHash: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, linkState: true },
  },
  anomalyDecisions: { select: decisionSelect },
} as const satisfies Prisma.ProjectSelect;

export type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof projectSelect }>;

export function readProject(
  { id: _, anomalyDecisions, programme, ...row }: ProjectRow,
  tally: Tally | undefined,
): ProjectFacts {
  const { phaseLabels, lifecycleEvents, campaigns, measures, findings, ...own } = row;
  const ofCampaign = (campaign: string) => tally?.campaigns?.[campaign] ?? [0, 0];
  return {
    ...own,
    ownLabels: phaseLabels,
    events: readCourseEvents(lifecycleEvents),
    campaigns: campaigns.map(({ id: campaign, state, windowText, windowFrom, windowTo, ...kept }) => {
      const [invited, answered] = ofCampaign(campaign);
      const window = readImprecise({ windowText, windowFrom, windowTo }, 'window');
      return {
        ...kept,
        window,
        isOpened: state !== 'DRAFT',
        isRunning: state === 'OPEN' && kept.inviteesKnown,
        invited,
        answered,
      };
    }),
    measures: measures.map((measure) => readMeasure(measure)),
    findings: findings.map(({ id: finding, text, concernedCount, concernedTotal }) => ({
      id: finding,
      text,
      count: concernedCount,
      total: concernedTotal,
    })),
    structures: { ever: tally?.ever ?? 0, declared: tally?.declared ?? 0, unnamed: tally?.unnamed ?? 0 },
    lastFact: tally ? readImprecise(tally, 'last') : null,
  };
}

function readMeasure({
  periodText,
  periodFrom,
  periodTo,
  campaign,
  adoptionId,
  ...row
}: ProjectRow['measures'][number]): MeasureFacts {
  return {
    ...row,
    value: row.value?.toNumber() ?? null,
    numerator: row.numerator?.toNumber() ?? null,
    denominator: row.denominator?.toNumber() ?? null,
    period: readImprecise({ periodText, periodFrom, periodTo }, 'period'),
    campaign: campaign?.slug ?? null,
    structure: adoptionId,
  };
}
