import 'server-only';
import { projectsVisibleTo, visibilitiesFor, visibleTo } from '@/lib/access';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { isStaff, type Viewer } from '@/lib/viewer';

export type Finding = Awaited<ReturnType<typeof listFindings>>[number];
export type FollowUp = Finding['followUps'][number];

/** What a project's evaluations showed, what was decided and what came of it, as far as the person may read it. */
export async function listFindings(viewer: Viewer, project: string) {
  const rows = await db.finding.findMany({
    where: { AND: [{ project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } }, visibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    select: {
      ...findingSelect,
      concernedCount: true,
      concernedTotal: true,
      organization: { select: { name: true } },
      adoptions: {
        where: { adoption: visibleTo(viewer) },
        select: { adoption: { select: { label: true, organization: { select: { name: true } } } } },
      },
      followUps: {
        where: visibleTo(viewer),
        orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
        select: followUpSelect,
      },
    },
  });
  const readable = visibilitiesFor(viewer.role);
  return rows.map(({ followUps, organization, adoptions, concernedCount, concernedTotal, ...row }) => ({
    ...readFinding(row),
    concerned: concernedCount === null ? null : { count: concernedCount, total: concernedTotal },
    about: organization
      ? [organization.name]
      : adoptions.map(({ adoption }) => adoption.organization?.name ?? adoption.label),
    followUps: followUps.map(({ checks: [check], owner, dueOn, ...followUp }) => ({
      id: followUp.id,
      decision: followUp.decision,
      state: followUp.state,
      // The latest check counts.
      outcome: check?.outcome ?? null,
      doneOn: readImprecise(followUp, 'done'),
      activity: followUp.activity?.title ?? null,
      // Who does it, and by when, is the team's own business.
      owner: isStaff(viewer) ? (owner?.name ?? null) : null,
      dueOn: isStaff(viewer) && dueOn ? dayOf(dueOn) : null,
      outcomeFinding: check?.finding && readable.includes(check.finding.visibility) ? readFinding(check.finding) : null,
      outcomeCampaign: check?.campaign ? readCampaign(check.campaign) : null,
    })),
  }));
}

const campaignSelect = {
  slug: true,
  label: true,
  windowText: true,
  windowFrom: true,
  windowTo: true,
} satisfies Prisma.CampaignSelect;

const findingSelect = {
  id: true,
  kind: true,
  text: true,
  visibility: true,
  dateText: true,
  dateFrom: true,
  dateTo: true,
  campaign: { select: campaignSelect },
} satisfies Prisma.FindingSelect;

const followUpSelect = {
  id: true,
  decision: true,
  state: true,
  doneText: true,
  doneFrom: true,
  doneTo: true,
  dueOn: true,
  activity: { select: { title: true } },
  owner: { select: { name: true } },
  checks: {
    orderBy: { sequence: 'desc' },
    take: 1,
    select: { outcome: true, finding: { select: findingSelect }, campaign: { select: campaignSelect } },
  },
} satisfies Prisma.FollowUpSelect;

type FindingRow = Prisma.FindingGetPayload<{ select: typeof findingSelect }>;
type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

function readFinding({ id, kind, text, campaign, ...dates }: FindingRow) {
  return { id, kind, text, on: readImprecise(dates, 'date'), campaign: campaign && readCampaign(campaign) };
}

function readCampaign({ slug, label, ...window }: CampaignRow) {
  return { slug, label, window: readImprecise(window, 'window') };
}
