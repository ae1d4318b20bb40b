// How long the search of the palette takes at national scale, on a scratch database that is gone afterwards.
// usage: npx tsx --tsconfig scripts/tsconfig.json scripts/bench/search.mjs
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createDatabase, openTestCluster } from '../testing/cluster.mjs';

const SIZE = { organizations: 4000, projects: 400, adoptions: 12_000, campaigns: 1600, documents: 4000, people: 60 };
const ROUNDS = 20;
const SOUGHT = [
  's',
  'st',
  'acor',
  'A.CO.R',
  'isere',
  'association',
  'structure',
  'structure 17',
  'siae 17 isere',
  'insertion emploi 123',
  'parcours 42 evaluation',
  'projet 17 structure 17',
  'evaluation',
  'documents',
  'equipe 12',
  'xyzzy',
  'associatoin',
  'parcours isree 17',
  'pe',
  'saisir siae 17 isere',
  'emploi insertion association solidaire',
];

const staff = { id: randomUUID(), name: 'Équipe', email: '', role: 'STAFF', sessionId: '' };
const cluster = await openTestCluster();
try {
  const url = await createDatabase(cluster.url, `bench_${randomUUID().replaceAll('-', '')}`);
  await fill(url);
  process.env.DATABASE_URL = url;
  const { search } = await import('../../lib/search/queries.ts');
  const { db } = await import('../../lib/db.ts');
  const { Prisma } = await import('../../lib/generated/prisma/client.ts');
  console.log(
    `${Object.entries(SIZE)
      .map(([what, many]) => `${many} ${what}`)
      .join(', ')}; ${ROUNDS} rounds each`,
  );
  for (const text of SOUGHT) {
    const times = [];
    let found = [];
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      ({ groups: found } = await search(staff, text));
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    const hits = found.reduce((sum, group) => sum + group.hits.length, 0);
    const ms = (at) => `${times[Math.floor(at * (ROUNDS - 1))].toFixed(1)} ms`.padStart(9);
    console.log(`${text.padEnd(40)} median ${ms(0.5)}  p95 ${ms(0.95)}  ${hits} hits`);
  }
  for (const text of ['isere', 'siae 17 parcours 42', 'emploi insertion association solidaire'])
    await explain(text, { search, db, sql: Prisma.sql });
  await db.$disconnect();
} finally {
  await cluster.stop();
}

/** How PostgreSQL reads the tables for these words: each statement is explained as it is sent. */
async function explain(text, { search, db, sql }) {
  const send = db.$queryRaw.bind(db);
  const scans = new Map();
  const times = [];
  db.$queryRaw = async (...given) => {
    const statement = given[0].raw ? sql(...given) : given[0];
    const plan = await send(sql`explain (analyze, costs off, timing off) ${statement}`);
    times.push(...plan.map((row) => row['QUERY PLAN']).filter((line) => line.endsWith(' ms')));
    for (const row of plan) {
      const [scan] =
        /(?:Seq Scan|Bitmap Index Scan|Index (?:Only )?Scan using \S+) on \S+/.exec(row['QUERY PLAN']) ?? [];
      if (scan) scans.set(scan, (scans.get(scan) ?? 0) + 1);
    }
    return send(statement);
  };
  await search(staff, text);
  db.$queryRaw = send;
  console.log(`\nPlans of « ${text} »: ${times.join(', ')}`);
  for (const [scan, many] of [...scans].sort()) console.log(`  ${scan}${many > 1 ? ` × ${many}` : ''}`);
}

async function fill(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const insert = (sql) =>
    client.query(`with names as (select
    array['Association', 'Chantier', 'Régie de quartier', 'Entreprise d’insertion', 'Conseil départemental', 'Groupement', 'A.CO.R', 'Réseau'] as kinds,
    array['Solidaire', 'Emploi', 'Insertion', 'Avenir', 'Isère', 'Tremplin', 'Habitat', 'Mobilité', 'Énergie', 'Territoire'] as words,
    array['01', '38', '69', '75', '2A', '971', '33', '59'] as codes) ${sql}`);
  await client.query(`select set_config('essaim.actor', 'Mesure', false)`);
  await client.query(`insert into "Programme" ("id", "slug", "name") values (gen_random_uuid(), 'mesure', 'Mesure')`);
  await insert(`insert into "Organization" ("id", "slug", "name", "shortName", "department", "aliases", "updatedAt")
    select gen_random_uuid(), 'o' || n, kinds[1 + n % 8] || ' ' || words[1 + n % 10] || ' ' || words[1 + (n / 10) % 10] || ' ' || n,
      case when n % 3 = 0 then 'S' || n end, codes[1 + n % 8], array['Ancien nom ' || n], now()
    from names, generate_series(1, ${SIZE.organizations}) n`);
  await insert(`insert into "Project" ("id", "programmeId", "slug", "name", "longTitle", "aliases", "carrierId", "position", "updatedAt")
    select gen_random_uuid(), (select "id" from "Programme"), 'p' || n, 'Parcours ' || words[1 + n % 10] || ' ' || n,
      'Projet ' || n || ' pour ' || words[1 + (n / 10) % 10], array['P' || n], o."id", n, now()
    from names, generate_series(1, ${SIZE.projects}) n join "Organization" o on o."slug" = 'o' || n`);
  await insert(`insert into "Adoption" ("id", "projectId", "slug", "organizationId", "label", "departments", "position", "updatedAt")
    select gen_random_uuid(), p."id", 'a' || n, o."id", (case when n % 2 = 0 then 'SIAE n° ' else 'Structure n° ' end) || n % 30,
      array[codes[1 + n % 8]], n, now()
    from names, generate_series(1, ${SIZE.adoptions}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})
    left join "Organization" o on n % 3 > 0 and o."slug" = 'o' || (1 + (n * 7) % ${SIZE.organizations})`);
  await insert(`insert into "Campaign" ("id", "projectId", "slug", "phase", "label", "purpose", "updatedAt")
    select gen_random_uuid(), p."id", 'c' || n, 'EVALUATION_1', 'Évaluation ' || (1 + n % 4) || ' · ' || words[1 + n % 10], 'RESULTS', now()
    from names, generate_series(1, ${SIZE.campaigns}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})`);
  await insert(`insert into "Document" ("id", "projectId", "kind", "title", "updatedAt")
    select gen_random_uuid(), p."id", 'OTHER', 'Documents de ' || words[1 + n % 10] || ' ' || n, now()
    from names, generate_series(1, ${SIZE.documents}) n join "Project" p on p."slug" = 'p' || (1 + n % ${SIZE.projects})`);
  await insert(`insert into "User" ("id", "email", "name", "role", "updatedAt")
    select gen_random_uuid(), 'p' || n || '@essai.test', 'Équipe ' || n, 'STAFF', now() from names, generate_series(1, ${SIZE.people}) n`);
  await client.query('vacuum analyze');
  await client.end();
}
