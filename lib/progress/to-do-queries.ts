import 'server-only';
import { type Day, dateOf, dayOf, today } from '@/lib/day';
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
 */
export async function listToEnter(_staff: Staff, asOf: Day = today()) {
  const rows = await db.$queryRaw<WaitingRow[]>`
    with part as (${partsOn(asOf)}), tally as (
      select "campaignId", "projectId", "campaign", "campaignLabel", "windowText", "windowFrom", "dueOn",
        count(*)::int as "expected", (count(*) filter (where "isAnswered"))::int as "answered",
        (count(*) filter (where "isLate"))::int as "late", (count(*) filter (where "isNotEntered"))::int as "notEntered",
        (array_agg("adoption" order by "isBegun", "position", "adoption") filter (where "isMissing" or "isBegun"))[1] as "nextSlug",
        (array_agg("structure" order by "isBegun", "position", "adoption") filter (where "isMissing" or "isBegun"))[1] as "nextName"
      from part group by 1, 2, 3, 4, 5, 6, 7
    )
    select p."slug" as "projectSlug", p."name" as "projectName", t."campaign" as "slug", t."campaignLabel" as "label",
      t."windowText" as "window", t."dueOn", t."expected", t."answered", t."late", t."notEntered", t."nextSlug", t."nextName",
      (count(*) over ())::int as "all", (sum(t."late") over ())::int as "allLate", (sum(t."notEntered") over ())::int as "allNotEntered"
    from tally t join "Project" p on p."id" = t."projectId"
    where t."late" + t."notEntered" > 0
    order by t."late" = 0, t."windowFrom" desc nulls last, t."campaign", p."position" limit ${SHOWN}`;
  return {
    campaigns: rows.map(campaignOf),
    all: rows[0]?.all ?? 0,
    late: rows[0]?.allLate ?? 0,
    notEntered: rows[0]?.allNotEntered ?? 0,
  };
}

/** All that waits on a day, each as its list counts it, in one statement. Drafts are the person's own. */
export async function countToDo(staff: Staff, asOf: Day = today()): Promise<ToDoCounts> {
  const [counts] = await db.$queryRaw<ToDoCounts[]>`
    with part as (${partsOn(asOf)}), tally as (
      select (count(*) filter (where "isLate"))::int as "late", (count(*) filter (where "isNotEntered"))::int as "notEntered",
        (count(*) filter (where "state" = 'SUBMITTED'))::int as "toValidate", (count(*) filter (where "state" = 'RETURNED'))::int as "returned",
        (count(*) filter (where "state" = 'DRAFT' and "authorId" = ${staff.id}::uuid))::int as "drafts"
      from part
    ), paused as (
      select count(*)::int as "onHold", (count(*) filter (where "isDue"))::int as "toReview" from (${pausedOn(asOf)}) v
    )
    select tally.*, paused.*, (select count(*)::int from (${unnamedOn(asOf)}) a) as "toName",
      (select count(*)::int from "Adoption" where "joinedFrom" is null or "joinedFrom" <= ${dateOf(asOf)}::date) as "declared",
      (select count(*)::int from (${overdueOn(asOf)}) f) as "overdue"
    from tally, paused`;
  if (!counts) throw new Error('Counting always gives one row.');
  return counts;
}

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

function campaignOf(row: WaitingRow): WaitingCampaign {
  const { slug, label, window, expected, answered, late, notEntered } = row;
  return {
    project: { slug: row.projectSlug, name: row.projectName },
    next: { slug: row.nextSlug, name: row.nextName },
    dueOn: row.dueOn && dayOf(row.dueOn),
    ...{ slug, label, window, expected, answered, late, notEntered },
  };
}
