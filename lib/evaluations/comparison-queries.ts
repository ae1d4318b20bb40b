import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { adoptionName } from '@/lib/adoptions/naming';
import { attentionOf } from '@/lib/campaigns/participation';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from '@/lib/campaigns/rows';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { phaseLabel } from '@/lib/projects/labels';
import { isStaff, type Viewer } from '@/lib/viewer';
import { type Correction, compareInDepth } from './comparison-detail';
import { listVersionsInUse, type VersionInUse } from './comparison-versions';
import { contentSelect, readAnswer, readAnswers } from './rows';
import { isHandedIn } from './rules';
import { answerWording } from './wording';

/** All that one structure answered in its project's campaigns, with its scores; null when out of reach, and for a carrier. Two statements. */
export async function getComparison(viewer: Viewer, project: string, adoption: string) {
  if (!isStaff(viewer)) return null;
  const [row, versions] = await Promise.all([
    db.adoption.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: adoption }, { project: { slug: project } }, ofProjectsVisibleTo(viewer)] },
      select: comparedSelect,
    }),
    listVersionsInUse(viewer, project),
  ]);
  if (!row) return null;
  const compared = row.project.campaigns.map((campaign) => {
    const version = versions.find((one) => one.id === campaign.instrumentVersionId) ?? null;
    const evaluation = row.evaluations.find((one) => one.campaignId === campaign.id);
    return {
      slug: campaign.slug,
      label: campaign.label,
      phase: campaign.phase,
      phaseLabel: phaseLabel(campaign.phase, row.project.phaseLabels),
      state: campaign.state,
      version,
      criteria: version?.criteria ?? [],
      attention: attentionOf(readFrame(campaign), readParticipant(row, evaluation ?? null)),
      answers: evaluation ? readAnswers(evaluation) : new Map(),
      isHandedIn: isHandedIn(evaluation?.state ?? null),
      corrections: evaluation ? correctionsOf(version, evaluation) : new Map(),
    };
  });
  const { slug, name } = row.project;
  return {
    adoption: { slug: row.slug, name: adoptionName(row) },
    project: { slug, name },
    ...compareInDepth(versions, compared),
  };
}

export type ComparisonPage = NonNullable<Awaited<ReturnType<typeof getComparison>>>;

const evaluationSelect = {
  campaignId: true,
  ...standingSelect,
  answers: { select: contentSelect },
  corrections: {
    orderBy: { sequence: 'asc' },
    select: { ...contentSelect, reason: true, recordedAt: true, author: { select: { name: true } } },
  },
} satisfies Prisma.EvaluationSelect;

const comparedSelect = {
  ...participantSelect,
  evaluations: { select: evaluationSelect },
  project: {
    select: {
      slug: true,
      name: true,
      phaseLabels: { select: { phase: true, label: true } },
      campaigns: {
        orderBy: CAMPAIGN_ORDER,
        select: { ...frameSelect, id: true, slug: true, label: true, phase: true, instrumentVersionId: true },
      },
    },
  },
} satisfies Prisma.AdoptionSelect;

type EvaluationRow = Prisma.EvaluationGetPayload<{ select: typeof evaluationSelect }>;

/** Each correction beside what the answer read until then. */
function correctionsOf(version: VersionInUse | null, { answers, corrections }: EvaluationRow) {
  const read = new Map<string, Correction[]>();
  const current = new Map(answers.map((row) => [row.criterionId, readAnswer(row)]));
  for (const { reason, recordedAt, author, ...row } of corrections) {
    const criterion = version?.criteria.find(({ id }) => id === row.criterionId);
    const content = current.get(row.criterionId);
    const before = criterion && content ? answerWording(criterion, content) : null;
    const own = read.get(row.criterionId) ?? [];
    read.set(row.criterionId, [...own, { at: recordedAt, by: author?.name ?? null, reason, before }]);
    current.set(row.criterionId, readAnswer(row));
  }
  return read;
}
