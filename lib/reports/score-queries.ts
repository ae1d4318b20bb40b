import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { fidelityOf, fidelitySelect } from '@/lib/campaigns/fidelity-queries';
import { coursesOf, isCounted, type Reading } from '@/lib/campaigns/score-course';
import { criterionCourses } from '@/lib/campaigns/score-criteria';
import { readScored } from '@/lib/campaigns/score-rows';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { listVersionsInUse } from '@/lib/evaluations/comparison-versions';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './begun-rules';

export type ReportedScores = NonNullable<Awaited<ReturnType<typeof getScores>>>;

/** What is handed in counts, whoever is on hold: what the page of results shows when it is opened. */
const READING: Reading = { withPaused: true, validatedOnly: false };

/** Scores of every structure, means of every criterion and support received, as far as they had begun on a day; null when out of reach. Two statements. */
export async function getScores(staff: Staff, project: string, day: Day) {
  const [row, versions] = await Promise.all([
    db.project.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
      select: fidelitySelect,
    }),
    listVersionsInUse(staff, project),
  ]);
  if (!row) return null;
  const begun = readScored(row, versions).filter(({ window }) => hasBegun(window, day));
  const scored = begun.filter(
    ({ version, structures }) => version !== null && structures.some((one) => isCounted(one, READING)),
  );
  const fidelity = fidelityOf(row, begun, versions, READING);
  return {
    campaigns: scored.map(({ slug, label, phaseLabel }) => ({ slug, label, phaseLabel })),
    courses: coursesOf(versions, scored, READING),
    criteria: criterionCourses(scored, READING),
    fidelity: { ...fidelity, supports: fidelity.supports.filter(({ on }) => hasBegun(on, day)) },
  };
}
