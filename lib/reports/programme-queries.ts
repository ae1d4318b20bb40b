import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { campaignStateOn } from '@/lib/campaigns/as-of-rules';
import { attentionOf, tallyOf } from '@/lib/campaigns/participation';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { evaluationOn } from '@/lib/evaluations/as-of-rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { AdoptionFacts, CampaignFacts } from '@/lib/progress/facts';
import { matrixOf } from '@/lib/progress/matrix-rows';
import { adoptionFactsOf, factsSelect, projectFactsOf } from '@/lib/progress/project-facts';
import { readInSlices } from '@/lib/slices';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './begun-rules';

export type ReportedProgramme = Awaited<ReturnType<typeof listProgrammeProjects>>;

/** Every project within reach that had entered by a day, with what it is, where its structures stand and its campaigns. One statement for each forty of them, and one before. */
export async function listProgrammeProjects(staff: Staff, day: Day) {
  const shown = await db.project.findMany({ where: projectsVisibleTo(staff), orderBy: ORDER, select: { id: true } });
  const rows = await readInSlices(
    shown.map(({ id }) => id),
    (ids) =>
      db.project.findMany({
        relationLoadStrategy: 'join',
        where: { AND: [{ id: { in: ids } }, projectsVisibleTo(staff)] },
        orderBy: ORDER,
        select: reportedSelect,
      }),
  );
  return rows.flatMap((row) => {
    const facts = projectFactsOf(row, day);
    if (!facts.course.hasEntered) return [];
    const matrix = matrixOf(row, day, facts);
    const adoptions = row.adoptions.map(adoptionFactsOf);
    const concluded = new Map(row.campaigns.map(({ id, conclusions }) => [id, conclusions]));
    const { slug, name, problem, approach, audience } = row;
    return [
      {
        ...{ slug, name, problem, approach, audience },
        carrier: row.carrier.shortName ?? row.carrier.name,
        ownLabels: row.phaseLabels,
        course: facts.course,
        declared: matrix.rows.length,
        named: matrix.rows.filter(({ isNamed }) => isNamed).length,
        onHold: matrix.rows.filter(({ state }) => state === 'onHold').length,
        counts: matrix.counts,
        campaigns: facts.campaigns
          .filter(({ window }) => hasBegun(window, day))
          .map((campaign) => ({
            ...answeredIn(campaign, adoptions, day),
            label: campaign.label,
            window: campaign.window,
            conclusions: concluded.get(campaign.id) ?? null,
          })),
      },
    ];
  });
}

/** What the programme says of itself. One statement. */
export async function getProgrammeFrame(_staff: Staff) {
  return db.programme.findFirst({
    orderBy: { createdAt: 'asc' },
    select: { name: true, announcedProjects: true, startedText: true },
  });
}

/** What a campaign was on a day, and who had answered it by then. */
function answeredIn(campaign: CampaignFacts, adoptions: readonly AdoptionFacts[], day: Day) {
  const frame = { ...campaign, state: campaignStateOn(campaign.state, campaign.moves ?? [], day) };
  const attentions = adoptions.map(({ joined, events, evaluations }) => {
    const own = evaluations.get(campaign.id);
    const evaluation = own ? evaluationOn(own, campaign, day).standing : null;
    return attentionOf(frame, { joined, events, evaluation, since: own?.since }, day);
  });
  return { state: frame.state, inviteesKnown: frame.inviteesKnown, tally: tallyOf(attentions) };
}

const ORDER = [{ position: 'asc' }, { slug: 'asc' }] as const satisfies Prisma.ProjectOrderByWithRelationInput[];

const reportedSelect = {
  ...factsSelect,
  problem: true,
  approach: true,
  audience: true,
  carrier: { select: { name: true, shortName: true } },
  campaigns: {
    ...factsSelect.campaigns,
    select: { ...factsSelect.campaigns.select, conclusions: true },
  },
} satisfies Prisma.ProjectSelect;
