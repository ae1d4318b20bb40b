import 'server-only';
import { type Day, dateOf } from '@/lib/day';
import { Prisma } from '@/lib/generated/prisma/client';
import { evaluationOn, isOpenOn } from './as-of-sql';

/**
 * Every structure expected in every campaign that was open on a day, with what its answers wait for. Who is expected or late and
 * what had been answered is decided in SQL as lib/campaigns, lib/evaluations/as-of-rules and ./campaign-rules decide it; tests
 * compare both.
 */
export function partsOn(asOf: Day): Prisma.Sql {
  const day = Prisma.sql`${dateOf(asOf)}::date`;
  return Prisma.sql`
    select c."id" as "campaignId", c."projectId", c."slug" as "campaign", c."label" as "campaignLabel", c."windowText", c."windowFrom",
      c."dueOn", a."position", a."slug" as "adoption", coalesce(o."name", a."label") as "structure", s."state", e."authorId",
      s."state" in ('SUBMITTED', 'VALIDATED') as "isAnswered", s."isMissing", s."isBegun",
      (s."isMissing" or s."isBegun") and coalesce(c."dueOn" < ${day}, false) as "isLate",
      s."isMissing" and not s."isToCome" and not coalesce(c."dueOn" < ${day}, false)
        and coalesce(c."windowTo" < ${day} or c."phaseOver" or not c."inviteesKnown", false) as "isNotEntered"
    from (
      select c.*, least(coalesce(c."windowTo", ${day}), ${day}) as "lastDay",
        coalesce((
          select l."kind" = 'COMPLETED' from "LifecycleEvent" l where l."projectId" = c."projectId" and l."phase" = c."phase"
            and (l."dateFrom" is null or l."dateFrom" <= ${day}) order by l."sequence" desc limit 1
        ), false) as "phaseOver"
      from "Campaign" c
      where ${isOpenOn(asOf)}
    ) c
    join "Adoption" a on a."projectId" = c."projectId"
    left join "Organization" o on o."id" = a."organizationId"
    left join "Evaluation" e on e."campaignId" = c."id" and e."adoptionId" = a."id"
    cross join lateral (${evaluationOn(asOf)}) t
    cross join lateral (
      select t.*, t."state" is null or t."state" = 'INVITED' as "isMissing", coalesce(t."state" in ('DRAFT', 'RETURNED'), false) as "isBegun"
    ) s
    left join lateral (
      select v."kind", v."dateFrom", v."recordedAt" from "AdoptionEvent" v
      where v."adoptionId" = a."id" and s."isMissing"
        and (v."dateFrom" is null or v."dateFrom" <= c."lastDay")
        and (c."lastDay" = ${day} or v."kind" not in ('ON_HOLD', 'STOPPED') or v."dateFrom" <= c."lastDay" or v."dateTo" <= c."lastDay")
      order by v."sequence" desc limit 1
    ) last on true
    where (c."windowFrom" is null or c."windowFrom" <= ${day} or s."state" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VALIDATED') 
        and coalesce(e."metOnFrom" <= ${day}, e."metOnText" is not null))
      and (coalesce(last."kind" not in ('ON_HOLD', 'STOPPED'), true)
        or s."state" = 'INVITED' and last."kind" = 'ON_HOLD' and last."recordedAt" <= e."createdAt"
          and (last."dateFrom" is null or last."dateFrom" <= (e."createdAt" at time zone 'Europe/Paris')::date))
      and (a."joinedFrom" is null or a."joinedFrom" <= ${day})
      and (s."state" is not null and s."state" <> 'WITHDRAWN'
        or s."state" is null and not c."inviteesKnown" and (a."joinedFrom" is null or a."joinedFrom" <= c."lastDay"))`;
}

/** The structures on hold on a day, each with its last pause; `isDue` when the moment to look at it again has begun. */
export function pausedOn(asOf: Day): Prisma.Sql {
  const day = Prisma.sql`${dateOf(asOf)}::date`;
  return Prisma.sql`
    select v.*, v."reviewText" is not null and (v."reviewFrom" is null or v."reviewFrom" <= ${day}) as "isDue"
    from "AdoptionEvent" v
    where v."kind" = 'ON_HOLD' and (v."dateFrom" is null or v."dateFrom" <= ${day}) and not exists (
      select from "AdoptionEvent" later
      where later."adoptionId" = v."adoptionId" and later."sequence" > v."sequence" and (later."dateFrom" is null or later."dateFrom" <= ${day})
    )`;
}

/** Decisions whose day is over and that were not done by then; a decision done later was still to do. */
export function overdueOn(asOf: Day): Prisma.Sql {
  const day = Prisma.sql`${dateOf(asOf)}::date`;
  return Prisma.sql`
    select * from "FollowUp" where "dueOn" < ${day} and ("state" = 'PLANNED' or "state" = 'DONE' and "doneFrom" > ${day})`;
}

/** Structures declared by a day and not named. */
export function unnamedOn(asOf: Day): Prisma.Sql {
  return Prisma.sql`
    select * from "Adoption" where "organizationId" is null and ("joinedFrom" is null or "joinedFrom" <= ${dateOf(asOf)}::date)`;
}
