import 'server-only';
import { type Day, dateOf, dayOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';

export type WaitingCampaign = {
  project: { slug: string; name: string };
  slug: string;
  label: string;
  window: string | null;
  dueOn: Day | null;
  /** Handed in or validated, of all that are expected. */
  answered: number;
  expected: number;
  late: number;
  notEntered: number;
  /** The first structure, in the order of the project, whose answers wait. */
  next: { slug: string; name: string };
};

/** The campaigns shown, then the totals of all of them. */
export type ToEnter = Awaited<ReturnType<typeof listToEnter>>;

type WaitingRow = Omit<WaitingCampaign, 'project' | 'next' | 'dueOn'> & {
  projectSlug: string;
  projectName: string;
  dueOn: Date | null;
  nextSlug: string;
  nextName: string;
  all: number;
  allLate: number;
  allNotEntered: number;
};

const SHOWN = 8;

/**
 * The campaigns under way or held whose answers wait, late ones first, with the totals of all of them: one statement at any size.
 * Who is expected, on hold or late is decided in SQL as lib/campaigns/participation decides it; a test compares both.
 */
export async function listToEnter(_staff: Staff, asOf: Day = today()) {
  const day = dateOf(asOf);
  const rows = await db.$queryRaw<WaitingRow[]>`
    with campaign as (
      select c.*, least(coalesce(c."windowTo", ${day}::date), ${day}::date) as "lastDay",
        exists (
          select from "LifecycleEvent" l where l."projectId" = c."projectId" and l."phase" = c."phase"
            and l."kind" = 'COMPLETED' and (l."dateFrom" is null or l."dateFrom" <= ${day}::date)
        ) as "phaseOver"
      from "Campaign" c
      where c."state" = 'OPEN' and (c."windowFrom" is null or c."windowFrom" <= ${day}::date)
    ), part as (
      select c."id", a."position", a."slug", coalesce(o."name", a."label") as "name", e."state",
        e."state" in ('SUBMITTED', 'VALIDATED') as "answered",
        e."state" is null or e."state" = 'INVITED' as "missing",
        coalesce(e."state" in ('DRAFT', 'RETURNED'), false) as "begun",
        c."dueOn" < ${day}::date as "isDue",
        c."windowTo" < ${day}::date or c."phaseOver" or not c."inviteesKnown" as "isHeld"
      from campaign c
      join "Adoption" a on a."projectId" = c."projectId"
      left join "Organization" o on o."id" = a."organizationId"
      left join "Evaluation" e on e."campaignId" = c."id" and e."adoptionId" = a."id"
      left join lateral (
        select v."kind" from "AdoptionEvent" v
        where v."adoptionId" = a."id" and (e."state" is null or e."state" = 'INVITED')
          and (v."dateFrom" is null or v."dateFrom" <= c."lastDay")
          and (c."lastDay" = ${day}::date or v."kind" not in ('ON_HOLD', 'STOPPED')
            or v."dateFrom" <= c."lastDay" or v."dateTo" <= c."lastDay")
        order by v."sequence" desc limit 1
      ) last on true
      where coalesce(last."kind" not in ('ON_HOLD', 'STOPPED'), true)
        and (a."joinedFrom" is null or a."joinedFrom" <= ${day}::date)
        and (e."state" is not null and e."state" <> 'WITHDRAWN'
          or e."state" is null and not c."inviteesKnown" and (a."joinedFrom" is null or a."joinedFrom" <= c."lastDay"))
    ), tally as (
      select "id", count(*)::int as "expected", (count(*) filter (where "answered"))::int as "answered",
        (count(*) filter (where ("missing" or "begun") and coalesce("isDue", false)))::int as "late",
        (count(*) filter (where "missing" and not coalesce("isDue", false) and coalesce("isHeld", false)))::int as "notEntered",
        (array_agg("slug" order by "begun", "position", "slug") filter (where "missing" or "begun"))[1] as "nextSlug",
        (array_agg("name" order by "begun", "position", "slug") filter (where "missing" or "begun"))[1] as "nextName"
      from part group by "id"
    )
    select p."slug" as "projectSlug", p."name" as "projectName", c."slug", c."label", c."windowText" as "window", c."dueOn",
      t."expected", t."answered", t."late", t."notEntered", t."nextSlug", t."nextName",
      (count(*) over ())::int as "all", (sum(t."late") over ())::int as "allLate", (sum(t."notEntered") over ())::int as "allNotEntered"
    from tally t join campaign c on c."id" = t."id" join "Project" p on p."id" = c."projectId"
    where t."late" + t."notEntered" > 0
    order by t."late" = 0, c."windowFrom" desc nulls last, c."slug", p."position" limit ${SHOWN}`;
  return {
    campaigns: rows.map(campaignOf),
    all: rows[0]?.all ?? 0,
    late: rows[0]?.allLate ?? 0,
    notEntered: rows[0]?.allNotEntered ?? 0,
  };
}

/** Evaluations that wait for somebody: drafts and returns are the person's own, returns also those that are nobody's. */
export async function countMine(staff: Staff) {
  const [counts] = await db.$queryRaw<Mine[]>`
    select (count(*) filter (where e."state" = 'SUBMITTED'))::int as "toValidate",
      (count(*) filter (where e."state" = 'RETURNED' and (e."authorId" is null or e."authorId" = ${staff.id}::uuid)))::int as "returned",
      (count(*) filter (where e."state" = 'DRAFT' and e."authorId" = ${staff.id}::uuid))::int as "drafts"
    from "Evaluation" e join "Campaign" c on c."id" = e."campaignId" and c."state" = 'OPEN'
    where e."state" in ('DRAFT', 'SUBMITTED', 'RETURNED')`;
  return counts ?? { toValidate: 0, returned: 0, drafts: 0 };
}

export type Mine = Record<'toValidate' | 'returned' | 'drafts', number>;

function campaignOf(row: WaitingRow): WaitingCampaign {
  const { slug, label, window, expected, answered, late, notEntered } = row;
  return {
    project: { slug: row.projectSlug, name: row.projectName },
    next: { slug: row.nextSlug, name: row.nextName },
    dueOn: row.dueOn && dayOf(row.dueOn),
    ...{ slug, label, window, expected, answered, late, notEntered },
  };
}
