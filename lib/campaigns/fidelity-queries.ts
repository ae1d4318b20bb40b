import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { listVersionsInUse, type VersionInUse } from '@/lib/evaluations/comparison-versions';
import { scoreOf } from '@/lib/evaluations/score-rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { isStaff, type Viewer } from '@/lib/viewer';
import { type Support, supportBetween } from './fidelity-rules';
import { coursesOf, isCounted, isExpected, type Reading, type ScoredCampaign } from './score-course';
import { readScored, scoredSelect } from './score-rows';
import { summaryOf } from './score-rules';

export type FidelityPage = ReturnType<typeof fidelityOf>;

/** A project's scores over time and the support its structures received; null when out of reach, and for a carrier. Two statements. */
export async function getFidelity(viewer: Viewer, project: string, reading: Reading) {
  if (!isStaff(viewer)) return null;
  const [row, versions] = await Promise.all([
    db.project.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: project }, projectsVisibleTo(viewer)] },
      select: fidelitySelect,
    }),
    listVersionsInUse(viewer, project),
  ]);
  return row && fidelityOf(row, readScored(row, versions), versions, reading);
}

/** The same from what was read already, for a page that shows the scores another way too. */
export function fidelityOf(
  row: FidelityRow,
  campaigns: readonly ScoredCampaign[],
  versions: readonly VersionInUse[],
  reading: Reading,
) {
  const scored = campaigns.filter((one) => scoresIn(one, reading).some(({ score }) => score.share !== null));
  const supports = row.activities.map(({ attendances, ...activity }) => ({
    id: activity.id,
    title: activity.title,
    kind: activity.kind,
    on: readImprecise(activity, 'heldOn'),
    adoptionIds: attendances.map(({ adoptionId }) => adoptionId),
  }));
  return {
    project: { slug: row.slug, name: row.name },
    adoptions: row.adoptions.length,
    campaigns: campaigns.map(({ slug, label, window }) => ({ slug, label, window })),
    moments: scored.map((campaign) => {
      const structures = scoresIn(campaign, reading);
      return {
        slug: campaign.slug,
        label: campaign.label,
        phaseLabel: campaign.phaseLabel,
        window: campaign.window,
        structures,
        expected: campaign.structures.filter((one) => isExpected(one, reading)).length,
        summary: summaryOf(structures.map(({ score }) => score)),
      };
    }),
    waiting: campaigns.flatMap((campaign) => waitingIn(campaign)),
    supports,
    gains: gainsOf(versions, scored, supports, reading),
  };
}

const activitiesArgs = {
  orderBy: [{ heldOnFrom: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
  select: {
    id: true,
    title: true,
    kind: true,
    heldOnText: true,
    heldOnFrom: true,
    heldOnTo: true,
    attendances: { select: { adoptionId: true } },
  },
} satisfies Prisma.Project$activitiesArgs;

export const fidelitySelect = { ...scoredSelect, activities: activitiesArgs } satisfies Prisma.ProjectSelect;

type FidelityRow = Prisma.ProjectGetPayload<{ select: typeof fidelitySelect }>;

function scoresIn({ version, structures }: ScoredCampaign, reading: Reading) {
  return structures
    .filter((one) => isCounted(one, reading))
    .map(({ id, slug, name, isPaused, answers }) => ({
      id,
      slug,
      name,
      isPaused,
      score: scoreOf(version?.criteria ?? [], answers),
    }));
}

/** Campaigns that still wait for answers: who is expected and has not handed anything in. */
function waitingIn({ slug, label, state, window, structures }: ScoredCampaign) {
  const all = { withPaused: false, validatedOnly: false };
  const expected = structures.filter((one) => isExpected(one, all));
  const answered = expected.filter((one) => isCounted(one, all)).length;
  if (answered === expected.length) return [];
  return [{ slug, label, state, when: window?.text ?? null, answered, expected: expected.length }];
}

/** For each pair of campaigns that a structure answered one after the other: what its score gained, and the support it received between them. */
function gainsOf(
  versions: readonly VersionInUse[],
  campaigns: readonly ScoredCampaign[],
  supports: readonly Support[],
  reading: Reading,
) {
  const ids = new Map(campaigns[0]?.structures.map(({ slug, id }) => [slug, id]));
  const all = coursesOf(versions, campaigns, reading).flatMap(({ slug, name, isPaused, steps }) =>
    steps.map(({ from, to, scores }) => {
      const support = supportBetween(
        supports,
        ids.get(slug) ?? '',
        campaigns[from]?.window ?? null,
        campaigns[to]?.window ?? null,
      );
      return { slug, name, isPaused, from, to, scores, support };
    }),
  );
  const pairs = new Map<string, typeof all>();
  for (const step of all) pairs.set(`${step.from} ${step.to}`, [...(pairs.get(`${step.from} ${step.to}`) ?? []), step]);
  return [...pairs.values()].flatMap((structures) => {
    const [first] = structures;
    const [before, after] = [campaigns[first?.from ?? -1], campaigns[first?.to ?? -1]];
    if (!before || !after) return [];
    return [{ before: before.phaseLabel, after: after.phaseLabel, key: `${before.slug}-${after.slug}`, structures }];
  });
}
