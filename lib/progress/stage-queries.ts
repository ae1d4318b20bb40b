import 'server-only';
import { type Day, dateOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { Phase } from '@/lib/generated/prisma/enums';
import type { ProgrammeStanding } from '@/lib/projects/standing-rules';

/** The dashboard draws this many projects per phase at most; beyond, the list of projects shows them all. */
const SHOWN = 4;

type Chosen = { id: string; stage: Phase } & Record<
  'inPhase' | 'inside' | 'entered' | 'surelyEntered' | 'left' | 'surelyLeft',
  number
>;

/** The first projects of each phase. Where a project stands is decided in SQL as lib/projects decides it; a test compares both. */
export function chooseProjects(asOf: Day) {
  const day = dateOf(asOf);
  return db.$queryRaw<Chosen[]>`
    with happened as (
      select "projectId", "phase", "kind", "sequence",
        least("dateTo", ("recordedAt" at time zone 'Europe/Paris')::date) <= ${day}::date as "isSure"
      from "LifecycleEvent" where "dateFrom" is null or "dateFrom" <= ${day}::date
    ), last as (
      select distinct on ("projectId", "phase", "phase" is null and "kind" = 'ENTERED') "projectId", "phase", "kind", "isSure" from happened
      order by "projectId", "phase", "phase" is null and "kind" = 'ENTERED', "sequence" desc
    ), course as (
      select "projectId", coalesce(bool_or("phase" is null and "kind" = 'EXITED'), false) as "hasLeft",
        coalesce(bool_or("phase" is null and "kind" = 'EXITED' and "isSure"), false) as "hasSurelyLeft",
        bool_or("phase" is null and "kind" = 'ENTERED' and "isSure") as "hasSurelyEntered",
        max("phase") filter (where "kind" in ('ENTERED', 'REOPENED')) as "current",
        max("phase") filter (where "kind" in ('ENTERED', 'REOPENED', 'COMPLETED', 'STOPPED')) as "furthest"
      from last group by "projectId" having bool_or("phase" is null and "kind" = 'ENTERED')
    ), stage as (
      select "projectId", "hasLeft", "hasSurelyLeft", "hasSurelyEntered",
        coalesce(case when not "hasLeft" then "current" end, "furthest", 'SELECTION') as "stage" from course
    ), placed as (
      select p."id", p."position", p."slug", s."stage",
        (count(*) over (partition by s."stage"))::int as "inPhase",
        (count(*) filter (where not s."hasLeft") over ())::int as "inside", (count(*) over ())::int as "entered",
        (count(*) filter (where s."hasSurelyEntered") over ())::int as "surelyEntered",
        (count(*) filter (where s."hasLeft") over ())::int as "left",
        (count(*) filter (where s."hasSurelyLeft") over ())::int as "surelyLeft",
        row_number() over (partition by s."stage" order by p."position", p."slug") as "rank"
      from stage s join "Project" p on p."id" = s."projectId"
    )
    select * from placed where "rank" <= ${SHOWN} order by "position", "slug"`;
}

/** How many projects had entered on the day, and left, as far as their dates tell. */
export function standingOf(chosen: Chosen | undefined, described: number): ProgrammeStanding {
  const { entered = 0, surelyEntered = 0, left = 0, surelyLeft = 0 } = chosen ?? {};
  return {
    entered: { certain: surelyEntered, possible: entered - surelyEntered, notYet: Math.max(0, described - entered) },
    left: { certain: surelyLeft, possible: left - surelyLeft, notYet: entered - left },
  };
}
