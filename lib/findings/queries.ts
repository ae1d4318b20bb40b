import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo, visibilitiesFor, visibleTo } from '@/lib/access';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { readImprecise } from '@/lib/imprecise-date';
import { isStaff, type Viewer } from '@/lib/viewer';
import { type FollowUpRow, findingSelect, followUpSelect, readCampaign, readFinding, TOLD_ORDER } from './rows';
import { outcomeOf } from './rules';

export type Finding = Awaited<ReturnType<typeof listFindings>>[number];
export type FollowUp = Finding['followUps'][number];
export type Check = FollowUp['checks'][number];

/** What a project's evaluations showed, what was decided and what came of it, as far as the person may read it: one statement. */
export async function listFindings(viewer: Viewer, project: string) {
  const rows = await db.finding.findMany({
    where: { AND: [{ project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } }, visibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: TOLD_ORDER,
    select: toldSelect(viewer),
  });
  return rows.map((row) => readTold(viewer, row));
}

/** The same of every project within reach, each with its project, in the order of the programme: one statement. */
export async function listProgrammeFindings(viewer: Viewer) {
  const rows = await db.finding.findMany({
    where: { AND: [ofProjectsVisibleTo(viewer), visibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: [{ project: { position: 'asc' } }, { project: { slug: 'asc' } }, ...TOLD_ORDER],
    select: { ...toldSelect(viewer), project: { select: { slug: true, name: true } } },
  });
  return rows.map(({ project, ...row }) => ({ project, ...readTold(viewer, row) }));
}

function toldSelect(viewer: Viewer) {
  return {
    ...findingSelect,
    concernedCount: true,
    concernedTotal: true,
    organization: { select: { name: true } },
    criteria: {
      orderBy: { criterion: { position: 'asc' } },
      select: { criterion: { select: { wording: true } } },
    },
    adoptions: {
      where: { adoption: visibleTo(viewer) },
      orderBy: { adoption: { position: 'asc' } },
      select: { adoption: { select: { slug: true, label: true, organization: { select: { name: true } } } } },
    },
    followUps: { where: visibleTo(viewer), orderBy: TOLD_ORDER, select: followUpSelect },
  } satisfies Prisma.FindingSelect;
}

type ToldRow = Prisma.FindingGetPayload<{ select: ReturnType<typeof toldSelect> }>;

function readTold(viewer: Viewer, told: ToldRow) {
  const { followUps, organization, adoptions, criteria, concernedCount, concernedTotal, ...row } = told;
  const open = openTo(visibilitiesFor(viewer.role));
  return {
    ...readFinding({ ...row, campaign: open(row.campaign) }),
    concerned: concernedCount === null ? null : { count: concernedCount, total: concernedTotal },
    /** The organization outside the adoptions that it speaks of. */
    organization: organization?.name ?? null,
    structures: adoptions.map(({ adoption }) => ({
      slug: adoption.slug,
      name: adoption.organization?.name ?? adoption.label,
    })),
    criteria: isStaff(viewer) ? criteria.map(({ criterion }) => criterion.wording) : [],
    followUps: followUps.map((followUp) => readFollowUp(viewer, followUp, open)),
  };
}

type Open = ReturnType<typeof openTo>;

/** What the person may not read is as if it were not linked. */
function openTo(readable: readonly Visibility[]) {
  return <Linked extends { visibility: Visibility }>(linked: Linked | null) =>
    linked && readable.includes(linked.visibility) ? linked : null;
}

function readFollowUp(viewer: Viewer, { activity, owner, dueOn, checks, ...row }: FollowUpRow, open: Open) {
  const isTeam = isStaff(viewer);
  return {
    id: row.id,
    decision: row.decision,
    state: row.state,
    visibility: row.visibility,
    doneOn: readImprecise(row, 'done'),
    activity: readActivity(open(activity)),
    // Who does it, and by when, is the team's own business.
    owner: isTeam ? (owner?.name ?? null) : null,
    dueOn: isTeam && dueOn ? dayOf(dueOn) : null,
    outcome: outcomeOf(checks),
    checks: checks.map(({ id, outcome, note, finding, campaign }) => {
      const told = open(finding);
      const heldIn = open(campaign);
      return {
        id,
        outcome,
        note: isTeam ? note : null,
        finding: told && readFinding({ ...told, campaign: open(told.campaign) }),
        campaign: heldIn && readCampaign(heldIn),
      };
    }),
  };
}

function readActivity(row: Prisma.ActivityGetPayload<(typeof followUpSelect)['activity']> | null) {
  return row && { id: row.id, title: row.title, on: readImprecise(row, 'heldOn') };
}
