import 'server-only';
import { type Day, dateOf, today } from '@/lib/day';
import { Prisma } from '@/lib/generated/prisma/client';

// The states of campaigns and evaluations on a day, in SQL as lib/campaigns/as-of-rules and lib/evaluations/as-of-rules decide them.
// Today they are what their rows say.

/** Needs the campaign as c. Before anything was done of it in Essaim, one that was opened since was open. */
export function isOpenOn(asOf: Day): Prisma.Sql {
  if (asOf >= today()) return Prisma.sql`c."state" = 'OPEN'`;
  return Prisma.sql`c."state" <> 'DRAFT' and coalesce((
    select v."kind" in ('OPENED', 'REOPENED') from "CampaignEvent" v
    where v."campaignId" = c."id" and ${isRecordedBy(asOf)} order by v."sequence" desc limit 1
  ), true)`;
}

/** The state of an evaluation on a day, and whether its answer was to come. Needs it as e, its campaign as c. */
export function evaluationOn(asOf: Day): Prisma.Sql {
  if (asOf >= today()) return Prisma.sql`select e."state", false as "isToCome"`;
  return Prisma.sql`
    select case
        when d."isPlain" then coalesce(m."made", e."state")
        when d."isHandedIn" and d."givenFrom" <= ${dateOf(asOf)}::date then 'VALIDATED'
        when m."made" is not null or c."inviteesKnown" then 'INVITED'
      end as "state", not d."isPlain" and d."isHandedIn" and d."givenFrom" > ${dateOf(asOf)}::date as "isToCome"
    from (select (
      select ${STATE_AFTER} from "EvaluationEvent" v
      where v."evaluationId" = e."id" and ${isRecordedBy(asOf)} order by v."sequence" desc limit 1
    ) as "made" ${ONCE}) m
    cross join lateral (
      select coalesce(m."made" <> 'INVITED', false) or coalesce(e."state" in ('INVITED', 'WITHDRAWN'), true) as "isPlain",
        e."state" in ('SUBMITTED', 'VALIDATED') and (m."made" is null or e."metOnText" is not null) as "isHandedIn",
        coalesce(case when e."metOnText" is null then c."windowFrom" else e."metOnFrom" end, '-infinity') as "givenFrom"
    ) d ${ONCE}`;
}

/** PostgreSQL would otherwise put the whole expression wherever its column is named, and look each event up tens of times. */
const ONCE = Prisma.sql`offset 0`;

/** As lib/evaluations/as-of-rules has it. */
const STATE_AFTER = Prisma.sql`(case v."kind"
  when 'STARTED' then 'DRAFT' when 'RECEIVED' then 'DRAFT' when 'CORRECTED' then 'VALIDATED' else v."kind"::text end)::"EvaluationState"`;

/** The event v was recorded by the end of the day, in Paris. */
function isRecordedBy(asOf: Day): Prisma.Sql {
  return Prisma.sql`(v."recordedAt" at time zone 'Europe/Paris')::date <= ${dateOf(asOf)}::date`;
}
