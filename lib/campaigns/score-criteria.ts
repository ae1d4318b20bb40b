import { isScored, shareOf } from '@/lib/evaluations/score-rules';
import { hasSameLevels } from '@/lib/instruments/mapping-rules';
import type { Criterion } from '@/lib/instruments/rules';
import { isCounted, type Reading, type ScoredCampaign } from './score-course';
import { type Summary, summaryOf } from './score-rules';

/** One scored criterion through the campaigns, under its latest wording. Null: it was not asked there, or nobody answered. */
export type CriterionCourse = {
  code: string;
  wording: string;
  levels: Criterion['levels'];
  points: (CriterionPoint | null)[];
};

/** `isSameScale`: its levels are those of the point before. */
export type CriterionPoint = Pick<Summary, 'mean' | 'least' | 'most' | 'scored' | 'structures'> & {
  isSameScale: boolean;
};

export function criterionCourses(campaigns: readonly ScoredCampaign[], reading: Reading): CriterionCourse[] {
  const latest = new Map<string, Criterion>();
  for (const { version } of campaigns.toReversed()) {
    for (const criterion of version?.criteria ?? []) {
      if (isScored(criterion) && !latest.has(criterion.code)) latest.set(criterion.code, criterion);
    }
  }
  return [...latest.values()].map(({ code, wording, levels }) => {
    let before: Criterion | null = null;
    const points = campaigns.map((campaign) => {
      const criterion = campaign.version?.criteria.find((one) => one.code === code);
      if (!criterion || !isScored(criterion)) return null;
      const point = pointOf(campaign, criterion, reading);
      if (!point) return null;
      const isSameScale = before !== null && hasSameLevels(before.levels, criterion.levels);
      before = criterion;
      return { ...point, isSameScale };
    });
    return { code, wording, levels, points };
  });
}

/** « Sans objet » leaves the count of structures: nothing was to be answered there. */
function pointOf({ structures }: ScoredCampaign, criterion: Criterion, reading: Reading) {
  const said = structures
    .filter((structure) => isCounted(structure, reading))
    .map(({ answers }) => answers.get(criterion.id))
    .filter((content) => content?.state !== 'NOT_APPLICABLE');
  const scores = said.map((content) => {
    const share = content?.state === 'GIVEN' ? shareOf(criterion, content.level) : null;
    return { share, answered: share === null ? 0 : 1, expected: 1, coverage: null, notCollected: 0, notApplicable: 0 };
  });
  const { mean, least, most, scored, structures: heard } = summaryOf(scores);
  return scored > 0 ? { mean, least, most, scored, structures: heard } : null;
}
