import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { applyMigrations } from '../migrations/apply.mjs';
import { isAlive } from '../postgres/server.mjs';
import { startPostgres } from '../postgres.mjs';

const prefix = 'essaim-test-';
const template = 'essaim_template';

/**
 * A throwaway PostgreSQL with a migrated database that others are cloned from. A surrounding `npm test` lends its own
 * through TEST_CLUSTER_URL; a single test run starts one (about a second).
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function openTestCluster() {
  if (process.env.TEST_CLUSTER_URL) return { url: process.env.TEST_CLUSTER_URL, stop: async () => undefined };
  removeForgotten();
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const postgres = await startPostgres({ dataDir, durable: false });
  const stop = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await run(postgres.url, `CREATE DATABASE ${template}`);
    await applyMigrations(databaseUrl(postgres.url, template));
    return { url: postgres.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Clones the migrated database, or makes an empty one, and returns its address. */
export async function createDatabase(clusterUrl, name, { empty = false } = {}) {
  await run(clusterUrl, `CREATE DATABASE "${name}" TEMPLATE ${empty ? 'template0' : template}`);
  return databaseUrl(clusterUrl, name);
}

export async function dropDatabase(clusterUrl, name) {
  await run(clusterUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

function databaseUrl(clusterUrl, name) {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function run(url, statement) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What a run that was killed could not remove. */
function removeForgotten() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    const isMine = statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid();
    if (isMine && !isAlive(pid)) rmSync(folder, { recursive: true, force: true });
  }
}
