import type { CDPSession, Page } from '@playwright/test';
import pg from 'pg';
import { makeSituation } from './support/situation';
import { makeLink } from './support/survey';
import { expect, test } from './support/test';

// What a page may cost. These run alone, after the journeys: the counters belong to the whole database.

const MOST_STATEMENTS = 15;
/** Gzipped script of a first load, in bytes. */
const MOST_SCRIPT = 185_000;
const MOST_SCRIPT_TO_READ = 150_000;

const project = '/projets/parcours-gardien';
const toRead = [
  '/tableau-de-bord',
  '/tableau-de-bord?au=2017-12-31',
  '/tableau-de-bord/reponses-manquantes',
  '/projets?vue=liste&au=2017-12-31',
  `${project}?au=2017-12-31`,
  `${project}/structures?au=2017-12-31`,
  '/projets',
  '/projets?vue=liste&situation=dedans',
  project,
  `${project}/structures`,
  `${project}/activites`,
  `${project}/evaluations`,
  `${project}/evaluations/evaluation-1/cliches`,
  `${project}/constats`,
  `${project}/evaluations/evaluation-1/resultats`,
  `${project}/evaluations/fidelite`,
  `${project}/structures/siae-17/reponses`,
  `${project}/indicateurs`,
  '/projets/lieu-ressources/indicateurs/taux-d-acces',
  '/indicateurs',
  `${project}/documents`,
  `${project}/historique`,
  `${project}/bilan`,
  '/bilans',
  '/bilans/programme',
  `${project}/fiche/1`,
  '/structures',
  '/structures/air-services',
  '/carte',
  '/frise',
  '/evaluations',
  '/evaluations/instruments',
];
const toWrite = [
  '/exports',
  '/exports/relire',
  '/projets/nouveau',
  `${project}/modifier`,
  `${project}/fiche`,
  `${project}/cycle-de-vie`,
  `${project}/structures/nouvelle`,
  `${project}/structures/siae-17`,
  `${project}/activites/nouvelle`,
  `${project}/constats/nouveau`,
  `${project}/indicateurs/nouveau`,
  '/projets/lieu-ressources/indicateurs/taux-d-acces/modifier',
  '/projets/lieu-ressources/indicateurs/taux-d-acces/mesures/nouvelle',
  `${project}/evaluations/evaluation-2/suites`,
  `${project}/evaluations/evaluation-1`,
  `${project}/evaluations/evaluation-1/invitations`,
  `${project}/evaluations/evaluation-1/modifier`,
  `${project}/evaluations/evaluation-1/siae-17`,
  `${project}/evaluations/evaluation-1/grille`,
  `${project}/evaluations/evaluation-1/liens`,
  `${project}/evaluations/evaluation-1/import`,
  '/contradictions',
  '/contradictions?au=2017-12-31',
  '/contradictions/programme',
  '/contradictions?projet=parcours-gardien&accepter=parcours-gardien-title-against-logo',
  '/evaluations/instruments/nouveau',
  '/evaluations/instruments/importer',
  '/evaluations/instruments/modele-appropriation',
  '/evaluations/instruments/modele-appropriation/1',
  '/evaluations/instruments/modele-appropriation/1/changements',
  '/evaluations/instruments/modele-appropriation/1/apercu',
  '/evaluations/instruments/echelle-de-fidelite-a-co-r/1',
];

test.describe.configure({ mode: 'serial' });

test.describe('signed in as a responsable', () => {
  test.use({ account: 'responsable' });

  for (const path of toRead) weigh(path, MOST_SCRIPT_TO_READ);
  for (const path of toWrite) weigh(path, MOST_SCRIPT);
});

test.describe('signed in as a carrier', () => {
  test.use({ account: 'porteur.parcours-gardien' });

  weigh('/mon-projet/parcours-gardien', MOST_SCRIPT);
});

test.describe('nobody signed in', () => {
  weigh('/connexion', MOST_SCRIPT);
  weigh('/fiches', MOST_SCRIPT_TO_READ);
  weigh('/fiches/parcours-gardien', MOST_SCRIPT_TO_READ);
});

test.describe('a structure that came through its link', () => {
  test.beforeEach(async ({ context }) => {
    const situation = await makeSituation({});
    const [adoption] = situation.adoptions;
    if (!adoption) throw new Error('A situation has structures.');
    await context.request.get(await makeLink(situation, adoption), { maxRedirects: 0 });
  });

  weigh('/enquete', MOST_SCRIPT);
});

function weigh(path: string, mostScript: number) {
  test(`${path} stays within its budget of statements and script`, async ({ page }) => {
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await database.connect();
    const before = await countStatements(database);
    const scriptBytes = await countScript(page);
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    const statements = (await countStatements(database)) - before;
    await database.end();
    test
      .info()
      .annotations.push({ type: 'cost', description: `${statements} statements, ${scriptBytes()} bytes of script` });
    // The sign-in page alone asks nothing of the database.
    if (path !== '/connexion') expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS);
    expect(scriptBytes()).toBeGreaterThan(0);
    expect(scriptBytes()).toBeLessThanOrEqual(mostScript);
  });
}

/** Prefetching is not the page: only what its own request and its scripts ask for is counted, the page being idle after. */
async function countStatements(database: pg.Client): Promise<number> {
  const { rows } = await database.query(
    `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements
     WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND toplevel AND query NOT ILIKE '%pg_stat_statements%' AND query NOT ILIKE ALL (ARRAY['begin%', 'commit%', 'set %'])`,
  );
  return rows[0].calls;
}

async function countScript(page: Page): Promise<() => number> {
  const client: CDPSession = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') bytes += encodedDataLength;
  });
  return () => bytes;
}
