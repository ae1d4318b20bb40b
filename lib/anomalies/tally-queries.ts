import 'server-only';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';

/** What is planned counts too, when nobody asks for a day gone by. */
const FAR = dateOf('9999-12-31');

export type Tally = {
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

/** What is counted rather than read, by project, in one statement. The team reads every project: the argument says so. */
export async function tallyProjects(_staff: Staff, slug: string | undefined, day: Day): Promise<Map<string, Tally>> {
  const asked = slug === undefined ? Prisma.empty : Prisma.sql`where p."slug" = ${slug}`;
  const rows = await db.$queryRaw<Tally[]>`
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
        union all select "metOnText", "metOnFrom", "metOnTo" from "Evaluation" where "projectId" = p."id"
      ) d
      where coalesce(d."lastFrom", d."lastTo") <= ${day < today() ? dateOf(day) : FAR}::date
      order by coalesce(d."lastTo", d."lastFrom") desc limit 1
    ) f on true
    ${asked}`;
  return new Map(rows.map((row) => [row.projectId, row]));
}
