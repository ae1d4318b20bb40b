import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { coursesOf, isCounted, type Reading } from '@/lib/campaigns/score-course';
import { criterionCourses } from '@/lib/campaigns/score-criteria';
import { readScored, scoredSelect } from '@/lib/campaigns/score-rows';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { listVersionsInUse } from '@/lib/evaluations/comparison-versions';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './project-queries';

/** What is handed in counts, whoever is on hold: what the page of results shows when it is opened. */
export const READING: Reading = { withPaused: true, validatedOnly: false };

/** Scores of every structure and means of every criterion, over the campaigns that had begun on a day. Two statements. */
export async function getScores(staff: Staff, project: string, day: Day) {
  const [row, versions] = await Promise.all([
    db.project.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
      select: scoredSelect,
    }),
    listVersionsInUse(staff, project),
  ]);
  const campaigns = (row ? readScored(row, versions) : []).filter(
    ({ window, version, structures }) =>
      hasBegun(window, day) && version !== null && structures.some((one) => isCounted(one, READING)),
  );
  return {
    campaigns: campaigns.map(({ slug, label, phaseLabel }) => ({ slug, label, phaseLabel })),
    courses: coursesOf(versions, campaigns, READING),
    criteria: criterionCourses(campaigns, READING),
  };
}
