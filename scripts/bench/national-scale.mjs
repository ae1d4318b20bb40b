import { randomUUID } from 'node:crypto';
import pg from 'pg';

export const SIZE = {
  organizations: 4000,
  projects: 400,
  adoptions: 12_000,
  activities: 4000,
  campaigns: 1200,
  findings: 4000,
};
const CRITERIA = 10;

/** A programme of that size, every structure evaluated three times out of four; gives somebody of the team. */
export async function fill(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const insert = async (sql) => {
    try {
      await client.query(sql);
    } catch (error) {
      await client.end();
      throw error;
    }
  };
  const text = `'Une phrase qui raconte ce qui s’est passé, et pourquoi. ' || repeat('Encore une. ', 12)`;
  await insert(`select set_config('essaim.actor', 'Mesure', false)`);
  // Facts, and not who wrote them: what is measured is reading.
  const { rows: tables } = await client.query(`select tablename from pg_tables where schemaname = current_schema()`);
  for (const { tablename } of tables) await insert(`alter table "${tablename}" disable trigger user`);
  await insert(`insert into "Programme" ("id", "slug", "name") values (gen_random_uuid(), 'mesure', 'Mesure')`);
  const id = randomUUID();
  await client.query(
    `insert into "User" ("id", "email", "name", "role", "updatedAt") values ($1, 'equipe@essai.test', 'Équipe', 'STAFF', now())`,
    [id],
  );
  await insert(`insert into "Organization" ("id", "slug", "name", "department", "updatedAt")
    select gen_random_uuid(), 'o' || n, 'Structure ' || n, '38', now() from generate_series(1, ${SIZE.organizations}) n`);
  await insert(`insert into "Project" ("id", "programmeId", "slug", "name", "carrierId", "position", "problem", "approach", "updatedAt")
    select gen_random_uuid(), (select "id" from "Programme"), 'p' || n, 'Projet ' || n, o."id", n, ${text}, ${text}, now()
    from generate_series(1, ${SIZE.projects}) n join "Organization" o on o."slug" = 'o' || n`);
  await insert(`insert into "LifecycleEvent" ("id", "projectId", "phase", "kind", "dateText", "dateFrom", "dateTo", "reason")
    select gen_random_uuid(), p."id", x.phase::"Phase", x.kind::"LifecycleEventKind", '2016', '2016-01-01', '2016-12-31', ${text}
    from "Project" p, (values (null, 'ENTERED'), ('SELECTION', 'ENTERED'), ('SELECTION', 'COMPLETED'), ('TRAINING', 'ENTERED'),
      ('TRAINING', 'COMPLETED'), ('SUPPORT', 'ENTERED')) x(phase, kind)`);
  await insert(`insert into "Adoption" ("id", "projectId", "slug", "organizationId", "label", "departments", "position", "joinedText",
      "joinedFrom", "joinedTo", "updatedAt")
    select gen_random_uuid(), p."id", 'a' || n, o."id", 'SIAE n° ' || n, array['38'], n, '2017', '2017-01-01', '2017-12-31', now()
    from generate_series(1, ${SIZE.adoptions}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})
    left join "Organization" o on n % 3 > 0 and o."slug" = 'o' || (1 + (n * 7) % ${SIZE.organizations})`);
  await insert(`insert into "AdoptionEvent" ("id", "projectId", "adoptionId", "kind", "dateText", "dateFrom", "dateTo", "reason")
    select gen_random_uuid(), a."projectId", a."id", k::"AdoptionEventKind", 'mi 2018', '2018-05-01', '2018-08-31', ${text}
    from "Adoption" a, unnest(array['SELECTED', 'STARTED', 'ON_HOLD', 'RESUMED']) k`);
  await insert(`insert into "Activity" ("id", "projectId", "kind", "title", "description", "heldOnText", "heldOnFrom", "heldOnTo", "updatedAt")
    select gen_random_uuid(), p."id", 'TRAINING', 'Formation ' || n, ${text}, '2017', '2017-01-01', '2017-12-31', now()
    from generate_series(1, ${SIZE.activities}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})`);
  await insert(`insert into "Attendance" ("id", "projectId", "activityId", "adoptionId", "people", "note")
    select gen_random_uuid(), a."projectId", v."id", a."id", 3, ${text}
    from "Adoption" a join "Activity" v on v."projectId" = a."projectId" where right(v."title", 1)::int % 2 = a."position" % 2`);
  await insert(
    `insert into "Instrument" ("id", "slug", "name", "kind") values (gen_random_uuid(), 'i', 'Instrument', 'QUESTIONNAIRE')`,
  );
  await insert(`insert into "InstrumentVersion" ("id", "instrumentId", "number", "publishedAt")
    select gen_random_uuid(), "id", 1, now() from "Instrument"`);
  await insert(`insert into "Criterion" ("id", "versionId", "code", "position", "wording", "kind")
    select gen_random_uuid(), v."id", 'c' || n, n, 'Ce qui est demandé ' || n,
      (case when n % 3 = 0 then 'TEXT' when n % 3 = 1 then 'SCALE' else 'NUMBER' end)::"CriterionKind"
    from "InstrumentVersion" v, generate_series(1, ${CRITERIA}) n`);
  await insert(`insert into "CriterionLevel" ("criterionId", "value", "anchor")
    select "id", n, 'palier ' || n from "Criterion", generate_series(0, 4) n where "kind" = 'SCALE'`);
  await insert(`insert into "Campaign" ("id", "projectId", "slug", "phase", "label", "purpose", "state", "instrumentVersionId", "windowText",
      "windowFrom", "windowTo", "conclusions", "updatedAt")
    select gen_random_uuid(), p."id", 'e' || n, ('EVALUATION_' || (1 + n % 3))::"Phase", 'Évaluation ' || n, 'RESULTS', 'CLOSED',
      (select "id" from "InstrumentVersion"), '2017', '2017-01-01', '2017-12-31', ${text}, now()
    from generate_series(1, ${SIZE.campaigns}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})`);
  await insert(`insert into "Evaluation" ("id", "projectId", "campaignId", "adoptionId", "state", "progress", "difficulties", "updatedAt")
    select gen_random_uuid(), a."projectId", c."id", a."id", 'VALIDATED', ${text}, ${text}, now()
    from "Adoption" a join "Campaign" c on c."projectId" = a."projectId" where a."position" % 4 > 0`);
  await insert(`insert into "Answer" ("id", "evaluationId", "criterionId", "level", "value", "text", "evidence", "updatedAt")
    select gen_random_uuid(), e."id", k."id", case when k."kind" = 'SCALE' then 3 end, case when k."kind" = 'NUMBER' then 12.5 end,
      case when k."kind" = 'TEXT' then ${text} end, case when k."kind" = 'SCALE' then 'Vu sur place.' end, now()
    from "Evaluation" e, "Criterion" k`);
  await insert(`insert into "Finding" ("id", "projectId", "kind", "text", "updatedAt")
    select gen_random_uuid(), p."id", 'DIFFICULTY', ${text}, now()
    from generate_series(1, ${SIZE.findings}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})`);
  await insert(`insert into "FollowUp" ("id", "projectId", "findingId", "decision", "updatedAt")
    select gen_random_uuid(), "projectId", "id", ${text}, now() from "Finding"`);
  await client.query('vacuum analyze');
  await client.end();
  return { id, name: 'Équipe', email: '', role: 'STAFF', sessionId: '' };
}
