import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { listVersionsInUse } from '@/lib/evaluations/comparison-versions';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { isScored, scoreOf } from '@/lib/evaluations/score-rules';
import { isStaff, type Viewer } from '@/lib/viewer';
import { distributionOf } from './results';
import type { CampaignKey } from './schema';
import { coursesOf, isCounted, isExpected, type Reading, type ScoredCampaign } from './score-course';
import { criterionCourses } from './score-criteria';
import { readScored, scoredSelect } from './score-rows';
import { summaryOf } from './score-rules';

export type ResultsPage = NonNullable<Awaited<ReturnType<typeof getResults>>>;

/** What a campaign's answers say, criterion by criterion and as scores; null when out of reach, and for a carrier. Three statements. */
export async function getResults(viewer: Viewer, key: CampaignKey, reading: Reading) {
  if (!isStaff(viewer)) return null;
  const [row, evaluations, versions] = await Promise.all([
    db.project.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: key.project }, projectsVisibleTo(viewer)] },
      select: scoredSelect,
    }),
    listEvaluations(viewer, key),
    listVersionsInUse(viewer, key.project),
  ]);
  const campaigns = row ? readScored(row, versions) : [];
  const campaign = campaigns.find(({ slug }) => slug === key.campaign);
  if (!row || !campaign) return null;
  const counted = campaign.structures.filter((structure) => isCounted(structure, reading));
  const handedIn = counted.flatMap(({ id, name, slug }) => {
    const evaluation = evaluations.find(({ adoptionId }) => adoptionId === id);
    return evaluation ? [{ ...evaluation, adoption: name, slug, answers: readAnswers(evaluation) }] : [];
  });
  const shown = campaigns.filter((one) => one.slug === key.campaign || hasScores(one, reading));
  return {
    version: campaign.version?.name ?? null,
    coverage: coverageOf(campaign, reading),
    groups: (campaign.version?.groups ?? []).map(({ wording, note, criteria }) => ({
      wording,
      note,
      scored: criteria.filter(isScored).length,
      results: criteria.map((criterion) => distributionOf(criterion, handedIn)),
      ...scoresOf(counted, criteria),
    })),
    total: {
      scored: campaign.version?.criteria.filter(isScored).length ?? 0,
      ...scoresOf(counted, campaign.version?.criteria ?? []),
    },
    campaigns: shown.map(({ slug, label, phaseLabel }) => ({ slug, label, phaseLabel })),
    courses: coursesOf(versions, shown, reading),
    criteria: criterionCourses(shown, reading),
    words: NARRATIVE.flatMap(({ field, subject }) => {
      const texts = handedIn.flatMap(({ adoption, slug, ...said }) =>
        said[field] ? [{ from: adoption, slug, text: said[field] }] : [],
      );
      return texts.length > 0 ? [{ subject, texts }] : [];
    }),
  };
}

function listEvaluations(viewer: Viewer, { project, campaign }: CampaignKey) {
  return db.evaluation.findMany({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        { state: { in: ['SUBMITTED', 'VALIDATED'] }, campaign: { slug: campaign, project: { slug: project } } },
        ofProjectsVisibleTo(viewer),
      ],
    },
    select: { adoptionId: true, progress: true, difficulties: true, needs: true, ...answersSelect },
  });
}

type Structures = ScoredCampaign['structures'];

function scoresOf(counted: Structures, criteria: Parameters<typeof scoreOf>[0]) {
  const structures = counted.map(({ slug, name, isPaused, answers }) => ({
    slug,
    name,
    isPaused,
    score: scoreOf(criteria, answers),
  }));
  return { structures, summary: summaryOf(structures.map(({ score }) => score)) };
}

/** Who was heard out of who was expected, and who is counted apart. */
function coverageOf({ structures }: ScoredCampaign, reading: Reading) {
  const expected = structures.filter((one) => isExpected(one, reading));
  const paused = structures.filter(({ isPaused }) => isPaused);
  return {
    counted: structures.filter((one) => isCounted(one, reading)).length,
    expected: expected.length,
    paused: paused.map(({ slug, name }) => ({ slug, name })),
    pausedCounted: paused.filter((one) => isCounted(one, { ...reading, withPaused: true })).length,
    toValidate: expected.filter(({ state }) => state === 'SUBMITTED').length,
  };
}

function hasScores(campaign: ScoredCampaign, reading: Reading): boolean {
  return campaign.version !== null && campaign.structures.some((structure) => isCounted(structure, reading));
}

const NARRATIVE = [
  { field: 'progress', subject: 'Avancées' },
  { field: 'difficulties', subject: 'Difficultés' },
  { field: 'needs', subject: 'Besoins' },
] as const;
