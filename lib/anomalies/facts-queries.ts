import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import type { Staff } from '@/lib/viewer';
import { projectAsOf } from './as-of-rules';
import type { ProgrammeFacts, ProjectFacts } from './facts';

/** What an acceptance is read with. */
export const decisionSelect = {
  anomaly: true,
  note: true,
  createdAt: true,
  author: { select: { name: true } },
} as const satisfies Prisma.AnomalyDecisionSelect;

export type DecisionRow = Prisma.AnomalyDecisionGetPayload<{ select: typeof decisionSelect }>;

type Asked = { project?: string; day?: Day };

/** All that the rules look at, and what was accepted: three statements for everything, two for one project. */
export async function readFacts(staff: Staff, { project, day = today() }: Asked) {
  const [rows, programme, counted] = await Promise.all([
    listRows(staff, project),
    project ? null : findProgramme(staff),
    countRows(project, day),
  ]);
  const projects = rows.map((row) => readProject(row, counted));
  const asOf = day < today() ? projects.flatMap((facts) => projectAsOf(facts, day) ?? []) : projects;
  const decisions = [...(programme?.decisions ?? []), ...rows.flatMap(({ anomalyDecisions }) => anomalyDecisions)];
  const described = rows.length;
  return { programme: programme && { ...programme.facts, described }, projects: asOf, decisions };
}

const projectSelect = {
  id: true,
  slug: true,
  name: true,
  longTitle: true,
  aliases: true,
  logoWording: true,
  carrier: { select: { slug: true, name: true, shortName: true, aliases: true } },
  partners: {
    orderBy: { createdAt: 'asc' },
    select: { role: true, organization: { select: { slug: true, name: true, shortName: true, aliases: true } } },
  },
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { select: courseSelect },
  campaigns: {
    orderBy: [{ phase: 'asc' }, { createdAt: 'asc' }],
    select: {
      id: true,
      slug: true,
      label: true,
      phase: true,
      purpose: true,
      windowText: true,
      windowFrom: true,
      windowTo: true,
      inviteesKnown: true,
      state: true,
      conclusions: true,
      note: true,
    },
  },
  measures: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      qualifier: true,
      value: true,
      numerator: true,
      denominator: true,
      sustainableJobs: true,
      transitionJobs: true,
      positiveExits: true,
      text: true,
      scope: true,
      periodText: true,
      periodFrom: true,
      periodTo: true,
      coverageCount: true,
      coverageTotal: true,
      indicator: { select: { slug: true, name: true, unit: true, kind: true } },
      campaign: { select: { slug: true } },
    },
  },
  findings: {
    where: { concernedTotal: { not: null } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, text: true, concernedCount: true, concernedTotal: true },
  },
  documents: {
    where: { linkState: { in: ['MISSING', 'BROKEN'] }, fileHash: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, linkState: true },
  },
  anomalyDecisions: { select: decisionSelect },
} as const satisfies Prisma.ProjectSelect;

type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof projectSelect }>;

function listRows(staff: Staff, slug: string | undefined) {
  return db.project.findMany({
    where: { AND: [slug === undefined ? {} : { slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: projectSelect,
  });
}

/** The programme as a whole, and what was accepted of it. A person of the team reads every project: the argument says so. */
async function findProgramme(_staff: Staff) {
  const [programme, decisions] = await Promise.all([
    db.programme.findFirst({
      orderBy: { createdAt: 'asc' },
      select: { name: true, announcedProjects: true },
    }),
    db.anomalyDecision.findMany({ where: { projectId: null }, relationLoadStrategy: 'join', select: decisionSelect }),
  ]);
  const facts: Omit<ProgrammeFacts, 'described'> | null = programme && {
    name: programme.name,
    announced: programme.announcedProjects,
  };
  return facts && { facts, decisions };
}

/** What is planned counts too, when nobody asks for a day gone by. */
const FAR = dateOf('9999-12-31');

type Counted = {
  projectId: string;
  ever: number;
  declared: number;
  unnamed: number;
  lastText: string | null;
  lastFrom: Date | null;
  lastTo: Date | null;
  /** By campaign: structures invited, answers handed in. */
  campaigns: Record<string, [invited: number, answered: number]> | null;
};

/** What is counted rather than read, by project, in one statement. */
async function countRows(slug: string | undefined, day: Day): Promise<Map<string, Counted>> {
  const asked = slug === undefined ? Prisma.empty : Prisma.sql`where p."slug" = ${slug}`;
  const rows = await db.$queryRaw<Counted[]>`
    select p."id" as "projectId", s.*, e."campaigns", f.*
    from "Project" p
    cross join lateral (
      select count(*)::int as "ever",
        (count(*) filter (where "joinedFrom" is null or "joinedFrom" <= ${dateOf(day)}::date))::int as "declared",
        (count(*) filter (where "organizationId" is null and ("joinedFrom" is null or "joinedFrom" <= ${dateOf(day)}::date)))::int as "unnamed"
      from "Adoption" where "projectId" = p."id"
    ) s
    cross join lateral (
      select jsonb_object_agg(c."campaignId", jsonb_build_array(c."invited", c."answered")) as "campaigns" from (
        select "campaignId", count(*) filter (where "state" in ('SUBMITTED', 'RETURNED', 'VALIDATED')) as "answered",
          count(*) filter (where "state" <> 'WITHDRAWN' and exists (
            select 1 from "EvaluationEvent" v where v."evaluationId" = "Evaluation"."id" and v."kind" = 'INVITED')) as "invited"
        from "Evaluation" where "projectId" = p."id" group by "campaignId"
      ) c
    ) e
    left join lateral (
      select d."lastText", d."lastFrom", d."lastTo" from (
        select "dateText" as "lastText", "dateFrom" as "lastFrom", "dateTo" as "lastTo" from "LifecycleEvent" where "projectId" = p."id"
        union all select "windowText", "windowFrom", "windowTo" from "Campaign" where "projectId" = p."id"
        union all select "heldOnText", "heldOnFrom", "heldOnTo" from "Activity" where "projectId" = p."id"
        union all select "periodText", "periodFrom", "periodTo" from "Measure" where "projectId" = p."id"
        union all select "dateText", "dateFrom", "dateTo" from "AdoptionEvent" where "projectId" = p."id"
      ) d
      where coalesce(d."lastFrom", d."lastTo") <= ${day < today() ? dateOf(day) : FAR}::date
      order by coalesce(d."lastTo", d."lastFrom") desc limit 1
    ) f on true
    ${asked}`;
  return new Map(rows.map((row) => [row.projectId, row]));
}

function readProject({ id, anomalyDecisions: _, ...row }: ProjectRow, counted: Map<string, Counted>): ProjectFacts {
  const { phaseLabels, lifecycleEvents, campaigns, measures, findings, ...own } = row;
  const counts = counted.get(id);
  const ofCampaign = (campaign: string) => counts?.campaigns?.[campaign] ?? [0, 0];
  return {
    ...own,
    ownLabels: phaseLabels,
    events: readCourseEvents(lifecycleEvents),
    campaigns: campaigns.map(({ id: campaign, state, windowText, windowFrom, windowTo, ...kept }) => {
      const [invited, answered] = ofCampaign(campaign);
      const window = readImprecise({ windowText, windowFrom, windowTo }, 'window');
      return { ...kept, window, isOpened: state !== 'DRAFT', invited, answered };
    }),
    measures: measures.map((measure) => readMeasure(measure)),
    findings: findings.map(({ id: finding, text, concernedCount, concernedTotal }) => ({
      id: finding,
      text,
      count: concernedCount,
      total: concernedTotal,
    })),
    structures: { ever: counts?.ever ?? 0, declared: counts?.declared ?? 0, unnamed: counts?.unnamed ?? 0 },
    lastFact: counts ? readImprecise(counts, 'last') : null,
  };
}

function readMeasure({ periodText, periodFrom, periodTo, campaign, ...row }: ProjectRow['measures'][number]) {
  return {
    ...row,
    value: row.value?.toNumber() ?? null,
    numerator: row.numerator?.toNumber() ?? null,
    denominator: row.denominator?.toNumber() ?? null,
    period: readImprecise({ periodText, periodFrom, periodTo }, 'period'),
    campaign: campaign?.slug ?? null,
  };
}
