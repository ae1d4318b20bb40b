import 'server-only';
import { type Day, dayOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import { paths } from '@/lib/paths';
import { isManager, type Staff } from '@/lib/viewer';

/** One evaluation that waits for the person. */
type ToDoEvaluation = {
  project: string;
  campaign: string;
  adoption: string;
  href: string;
  /** When it was last saved, handed in or returned; null when nobody has begun. */
  since: Date | null;
  author: string | null;
  /** What the responsable asked, on one that was returned. */
  note: string | null;
  dueOn: Day | null;
};

/** A campaign that was held and waits for answers. */
type WaitingCampaign = {
  project: string;
  campaign: string;
  window: string | null;
  answered: number;
  expected: number;
  /** On hold, stopped, joined later, not invited: not expected. */
  apart: number;
  href: string;
  /** The first structure that waits, in the order of the project. */
  next: { name: string; href: string };
};

export type ToDo = Record<'returned' | 'drafts' | 'toValidate' | 'owned' | 'late', ToDoEvaluation[]> & {
  waiting: WaitingCampaign[];
};

/** How many of each list are read: more is a list nobody reads to its end. The figures on its tabs are counted from them. */
const AT_MOST = 2000;

/** Everything about evaluations that needs the person now, across projects, in three statements. */
export async function listToDo(staff: Staff): Promise<ToDo> {
  const [mine, awaited, waiting] = await Promise.all([listMine(staff), listAwaited(staff), listWaiting()]);
  const inState = (state: EvaluationState) => mine.filter((row) => row.state === state).map(readToDo);
  return {
    returned: inState('RETURNED'),
    drafts: inState('DRAFT'),
    toValidate: inState('SUBMITTED'),
    owned: awaited.filter((row) => row.isOwned).map(readToDo),
    late: awaited.filter((row) => row.isLate).map(readToDo),
    waiting: waiting.map(({ projectSlug, campaignSlug, nextSlug, nextName, ...row }) => ({
      ...row,
      href: paths.campaign(projectSlug, campaignSlug),
      next: { name: nextName, href: paths.evaluation(projectSlug, campaignSlug, nextSlug) },
    })),
  };
}

type Row = {
  state: EvaluationState | null;
  project: string;
  projectSlug: string;
  campaign: string;
  campaignSlug: string;
  adoption: string;
  adoptionSlug: string;
  since: Date | null;
  author: string | null;
  note: string | null;
  dueOn: Date | null;
};

type AwaitedRow = Row & { isOwned: boolean; isLate: boolean };

function readToDo(row: Row): ToDoEvaluation {
  const { project, campaign, adoption, since, author, note, dueOn } = row;
  const href = paths.evaluation(row.projectSlug, row.campaignSlug, row.adoptionSlug);
  return { project, campaign, adoption, href, since, author, note, dueOn: dueOn && dayOf(dueOn) };
}

/** What I began, what came back to me (or to nobody in particular), what a responsable has to decide. */
function listMine(staff: Staff): Promise<Row[]> {
  return db.$queryRaw`
    select e."state", p."name" as "project", p."slug" as "projectSlug", c."label" as "campaign", c."slug" as "campaignSlug",
      coalesce(o."shortName", o."name", a."label") as "adoption", a."slug" as "adoptionSlug",
      coalesce(last."recordedAt", e."updatedAt") as "since", u."name" as "author", last."note", c."dueOn"
    from "Evaluation" e
    join "Campaign" c on c."id" = e."campaignId" and c."state" = 'OPEN'
    join "Project" p on p."id" = e."projectId"
    join "Adoption" a on a."id" = e."adoptionId"
    left join "Organization" o on o."id" = a."organizationId"
    left join "User" u on u."id" = e."authorId"
    left join lateral (
      select v."recordedAt", v."note" from "EvaluationEvent" v
      where v."evaluationId" = e."id" and e."state" <> 'DRAFT' order by v."sequence" desc limit 1
    ) last on true
    where (e."state" = 'DRAFT' and coalesce(e."authorId", e."ownerId") = ${staff.id}::uuid)
      or (e."state" = 'DRAFT' and e."authorId" is null and e."ownerId" is null and exists (
        select 1 from "EvaluationEvent" r where r."evaluationId" = e."id" and r."kind" = 'RECEIVED'
      ))
      or (e."state" = 'RETURNED' and (e."authorId" = ${staff.id}::uuid or e."authorId" is null))
      or (e."state" = 'SUBMITTED' and ${isManager(staff)})
    order by "since" desc
    limit ${AT_MOST}`;
}

/** Expected and not handed in: what was put in the person's charge and nobody began, and whatever is past its due date. */
function listAwaited(staff: Staff): Promise<AwaitedRow[]> {
  return db.$queryRaw`
    with "part" as (
      select *, coalesce("ownerId" = ${staff.id}::uuid and "state" = 'INVITED', false) as "isOwned",
        coalesce("dueOn" < ${today()}::date, false) as "isLate"
      from (${partsOn(today())}) as "all" where "isExpected" and not "isAnswered"
    )
    select "isOwned", "isLate", "state", "project", "projectSlug", "campaign", "campaignSlug", "adoption", "adoptionSlug",
      case when "state" <> 'INVITED' then "updatedAt" end as "since", null as "author", null as "note", "dueOn"
    from "part" where "isOwned" or "isLate"
    order by "isOwned" desc, "dueOn", "project", "position", "adoptionId"
    limit ${AT_MOST}`;
}

type WaitingRow = Omit<WaitingCampaign, 'href' | 'next'> &
  Record<'projectSlug' | 'campaignSlug' | 'nextSlug' | 'nextName', string>;

function listWaiting(): Promise<WaitingRow[]> {
  return db.$queryRaw`
    with "part" as (${partsOn(today())})
    select "project", "projectSlug", "campaign", "campaignSlug", "window",
      count(*) filter (where "isAnswered")::int as "answered", count(*) filter (where "isExpected")::int as "expected",
      (count(*) - count(*) filter (where "isExpected"))::int as "apart",
      (array_agg("adoptionSlug" order by "position", "adoptionId") filter (where "isExpected" and not "isAnswered"))[1] as "nextSlug",
      (array_agg("adoption" order by "position", "adoptionId") filter (where "isExpected" and not "isAnswered"))[1] as "nextName"
    from "part" where ("windowTo" < ${today()}::date or not "inviteesKnown") and ("dueOn" is null or "dueOn" >= ${today()}::date)
    group by "project", "projectSlug", "campaign", "campaignSlug", "window", "windowTo"
    having count(*) filter (where "isExpected" and not "isAnswered") > 0
    order by "windowTo", "project"
    limit ${AT_MOST}`;
}

/** Invited on purpose, its pause being known: it is expected all the same. Needs the evaluation as e, its last fact as last. */
const WAS_ON_HOLD = Prisma.sql`(e."state" = 'INVITED' and last."kind" = 'ON_HOLD' and last."recordedAt" <= e."createdAt"
  and (last."dateFrom" is null or last."dateFrom" <= (e."createdAt" at time zone 'Europe/Paris')::date))`;

/**
 * Every structure of every open campaign, with whether it is expected and has answered: the same decisions as
 * lib/campaigns/participation.ts, for all projects at once. A test compares both.
 */
function partsOn(day: Day) {
  return Prisma.sql`
    select e."state", e."ownerId", e."updatedAt", p."name" as "project", p."slug" as "projectSlug", c."label" as "campaign", c."slug" as "campaignSlug",
      c."windowText" as "window", c."windowTo", c."dueOn", c."inviteesKnown", a."id" as "adoptionId", a."slug" as "adoptionSlug", a."position",
      coalesce(o."shortName", o."name", a."label") as "adoption",
      coalesce(e."state" in ('SUBMITTED', 'VALIDATED'), false) as "isAnswered",
      coalesce(e."state" not in ('INVITED', 'WITHDRAWN'), false) or (
        (coalesce(last."kind" not in ('ON_HOLD', 'STOPPED'), true) or ${WAS_ON_HOLD})
        and (e."state" = 'INVITED' or (e."state" is null and not c."inviteesKnown" and (a."joinedFrom" is null or a."joinedFrom" <= c."asOf")))
      ) as "isExpected"
    from (select *, least("windowTo", ${day}::date) as "asOf" from "Campaign" where "state" = 'OPEN') c
    join "Project" p on p."id" = c."projectId"
    join "Adoption" a on a."projectId" = c."projectId"
    left join "Organization" o on o."id" = a."organizationId"
    left join "Evaluation" e on e."campaignId" = c."id" and e."adoptionId" = a."id"
    left join lateral (
      select v."kind", v."dateFrom", v."recordedAt" from "AdoptionEvent" v
      where v."adoptionId" = a."id" and (v."dateFrom" is null or v."dateFrom" <= c."asOf")
        and (c."asOf" = ${day}::date or v."kind" not in ('ON_HOLD', 'STOPPED') or v."dateFrom" <= c."asOf" or v."dateTo" <= c."asOf")
      order by v."sequence" desc limit 1
    ) last on true`;
}
