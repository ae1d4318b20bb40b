import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { fidelityOf, fidelitySelect } from '@/lib/campaigns/fidelity-queries';
import { evaluationThen, pastFrameSelect, pastStandingSelect, readFrameOn } from '@/lib/campaigns/past-rows';
import { coursesOf, isCounted, type Reading } from '@/lib/campaigns/score-course';
import { criterionCourses } from '@/lib/campaigns/score-criteria';
import { readScored } from '@/lib/campaigns/score-rows';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { listVersionsInUse } from '@/lib/evaluations/comparison-versions';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './begun-rules';

export type ReportedScores = NonNullable<Awaited<ReturnType<typeof getScores>>>;

/** What is handed in counts, whoever is on hold: what the page of results shows when it is opened. */
const READING: Reading = { withPaused: true, validatedOnly: false };

/** Scores of every structure, means of every criterion and support received, as far as they were known on a day; null when out of reach. Two statements. */
export async function getScores(staff: Staff, project: string, day: Day) {
  const [row, versions] = await Promise.all([
    db.project.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
      select: reportedSelect,
    }),
    listVersionsInUse(staff, project),
  ]);
  if (!row) return null;
  const begun = readScored(rowOn(row, day), versions).filter(({ window }) => hasBegun(window, day));
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

const { campaigns, ...others } = fidelitySelect;

const reportedSelect = {
  ...others,
  campaigns: {
    ...campaigns,
    select: {
      ...campaigns.select,
      ...pastFrameSelect,
      evaluations: { select: { ...campaigns.select.evaluations.select, ...pastStandingSelect } },
    },
  },
} satisfies Prisma.ProjectSelect;

type Row = Prisma.ProjectGetPayload<{ select: typeof reportedSelect }>;

/** The same rows, campaigns and evaluations in the state they had on a day. */
function rowOn(row: Row, day: Day): Row {
  return {
    ...row,
    campaigns: row.campaigns.map((campaign) => {
      const frame = readFrameOn(campaign, day);
      const evaluations = campaign.evaluations.flatMap((one) => evaluationThen(one, frame, day) ?? []);
      return { ...campaign, state: frame.state, evaluations };
    }),
  };
}
