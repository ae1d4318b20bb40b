import 'server-only';
import { db } from '@/lib/db';

/** Longer than any transaction: what was being written while a sheet was published counts as written after. */
export const OVERLAP_SECONDS = 30;

/** Rows of a project that no sheet reads. */
const UNREAD = [
  'SheetVersion',
  'AdoptionEvent',
  'Evaluation',
  'EvaluationEvent',
  'Answer',
  'AnswerCorrection',
  'ImportBatch',
  'SurveyLink',
  'ProjectAccess',
  'CorrectionRequest',
  'AnomalyDecision',
];

/**
 * The projects online of which anything a sheet reads may have changed since its last version: by the journal for what was
 * written, by its bounds for a date that has come since. Never one too few; whether a word really differs is for the sheets to
 * say. This spares reading every sheet of the programme each time somebody wants to know which are to be published again.
 */
export async function listTouchedProjects(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with online as (
      select p."id", p."programmeId", p."carrierId", v."publishedAt",
        v."publishedAt" - make_interval(secs => ${OVERLAP_SECONDS}::float8) as since
      from "Project" p
      left join lateral (
        select "publishedAt" from "SheetVersion" where "projectId" = p."id" order by "number" desc limit 1
      ) v on true
      where p."sheetPublishedAt" is not null
    ),
    -- What projects share has a journal of its own: names of organizations, of the programme, of laws and of indicators.
    shared as (
      select a."rowId", max(a."at") as at from "AuditEvent" a
      where a."projectId" is null and a."tableName" in ('Organization', 'Programme', 'ContextEvent', 'Indicator')
        and a."at" > (select min(since) from online)
      group by a."rowId"
    ),
    named as (
      select "id" as project, "carrierId" as row from online
      union all select "id", "programmeId" from online
      union all select "projectId", "organizationId" from "ProjectPartner"
      union all select "projectId", "organizationId" from "Adoption"
      union all select "projectId", "organizationId" from "Activity"
      union all select "projectId", "organizationId" from "Finding"
      union all select "projectId", "contextEventId" from "ProjectContextEvent"
      union all select "projectId", "indicatorId" from "Measure"
    )
    select o."id" from online o
    where o."publishedAt" is null
      or exists (
        select 1 from "AuditEvent" a
        where a."projectId" = o."id" and a."at" > o.since and a."tableName" <> all (${UNREAD})
      )
      or exists (select 1 from named n join shared s on s."rowId" = n.row::text where n.project = o."id" and s.at > o.since)
      or exists (
        select 1 from "LifecycleEvent" e
        where e."projectId" = o."id" and greatest(e."dateFrom", e."dateTo") >= o."publishedAt"::date
      )`;
  return rows.map(({ id }) => id);
}
