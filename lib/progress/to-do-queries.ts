import 'server-only';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { overdueOn, partsOn, pausedOn, unnamedOn } from './waiting-sql';

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

export type ToDoCounts = Record<
  | 'late'
  | 'notEntered'
  | 'toValidate'
  | 'returned'
  | 'drafts'
  | 'onHold'
  | 'toReview'
  | 'toName'
  | 'declared'
  | 'overdue',
  number
>;

/** The campaigns shown, and how many there are in all. */
export type ToEnter = { campaigns: WaitingCampaign[]; all: number };

/** What presses in a project, each as its list counts it. */
export type ProjectFlags = Record<'late' | 'toValidate' | 'onHold', number>;

/** By the slug of the project; only those where something presses. */
export type FlagsByProject = Record<string, ProjectFlags>;

type Row = ToDoCounts & { campaigns: WaitingCampaign[]; campaignCount: number; flags: FlagsByProject };

export type ToDo = { counts: ToDoCounts; toEnter: ToEnter; flags: FlagsByProject };

const SHOWN = 8;

/**
 * All that waits on a day, each as its list counts it, where it presses, and the campaigns under way or held whose answers wait, late
 * ones first: one statement at any size. Drafts are the person's own.
 */
export async function readToDo(staff: Staff, asOf: Day = today()): Promise<ToDo> {
  const [row] = await db.$queryRaw<Row[]>`
    with part as materialized (${partsOn(asOf)}), tally as (
      select (count(*) filter (where "isLate"))::int as "late", (count(*) filter (where "isNotEntered"))::int as "notEntered",
        (count(*) filter (where "state" = 'SUBMITTED'))::int as "toValidate", (count(*) filter (where "state" = 'RETURNED'))::int as "returned",
        (count(*) filter (where "state" = 'DRAFT' and "authorId" = ${staff.id}::uuid))::int as "drafts"
      from part
    ), pause as materialized (${pausedOn(asOf)}), paused as (
      select count(*)::int as "onHold", (count(*) filter (where "isDue"))::int as "toReview" from pause
    ), flag as (
      select "projectId", count(*) filter (where "what" = 'late') as "late", count(*) filter (where "what" = 'submitted') as "toValidate",
        count(*) filter (where "what" = 'paused') as "onHold"
      from (
        select "projectId", 'late' as "what" from part where "isLate"
        union all select "projectId", 'submitted' from part where "state" = 'SUBMITTED'
        union all select "projectId", 'paused' from pause
      ) w group by "projectId"
    ), campaign as (
      select "projectId", "campaign", "campaignLabel", "windowText", "windowFrom", "dueOn",
        count(*) as "expected", count(*) filter (where "isAnswered") as "answered",
        count(*) filter (where "isLate") as "late", count(*) filter (where "isNotEntered") as "notEntered",
        (array_agg("adoption" order by "isBegun", "position", "adoption") filter (where "isMissing" or "isBegun"))[1] as "nextSlug",
        (array_agg("structure" order by "isBegun", "position", "adoption") filter (where "isMissing" or "isBegun"))[1] as "nextName"
      from part group by "campaignId", 1, 2, 3, 4, 5, 6
      having bool_or("isLate") or bool_or("isNotEntered")
    ), shown as (
      select row_number() over (order by c."late" = 0, c."windowFrom" desc nulls last, c."campaign", p."position") as "rank",
        jsonb_build_object(
          'project', jsonb_build_object('slug', p."slug", 'name', p."name"), 'slug', c."campaign", 'label', c."campaignLabel",
          'window', c."windowText", 'dueOn', c."dueOn", 'expected', c."expected", 'answered', c."answered", 'late', c."late",
          'notEntered', c."notEntered", 'next', jsonb_build_object('slug', c."nextSlug", 'name', c."nextName")
        ) as "campaign"
      from campaign c join "Project" p on p."id" = c."projectId"
    )
    select tally.*, paused.*, (select count(*)::int from (${unnamedOn(asOf)}) a) as "toName",
      (select count(*)::int from "Adoption" where "joinedFrom" is null or "joinedFrom" <= ${dateOf(asOf)}::date) as "declared",
      (select count(*)::int from (${overdueOn(asOf)}) f) as "overdue", (select count(*)::int from campaign) as "campaignCount",
      (select coalesce(jsonb_agg("campaign" order by "rank"), '[]') from shown where "rank" <= ${SHOWN}) as "campaigns",
      (select coalesce(jsonb_object_agg(p."slug", jsonb_build_object('late', f."late", 'toValidate', f."toValidate", 'onHold', f."onHold")), '{}')
        from flag f join "Project" p on p."id" = f."projectId") as "flags"
    from tally, paused`;
  if (!row) throw new Error('Counting always gives one row.');
  const { campaigns, campaignCount, flags, ...counts } = row;
  return { counts, toEnter: { campaigns, all: campaignCount }, flags };
}
