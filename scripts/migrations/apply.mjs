import pg from 'pg';
import { Refusal } from '../refusal.mjs';
import { withEngine } from './engine.mjs';
import { readMigrations } from './folder.mjs';

const filters = { externalTables: [], externalEnums: [] };
// Any constant will do: two instances that start together must only agree on it.
const lockKey = 1_163_088_705;

/**
 * Applies what is missing from prisma/migrations, each migration whole or not at all; two callers take turns.
 * @param {string} url
 * @returns {Promise<string[]>} the names applied
 */
export async function applyMigrations(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await withEngine(url, apply);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const { failedMigrationNames } = await withEngine(url, diagnose);
    throw new Refusal(`La migration ${failedMigrationNames.join(', ')} a échoué : ${error.message}`, { cause: error });
  } finally {
    await client.end();
  }
}

/**
 * @param {string} url
 * @returns {Promise<string[]>} the names of the migrations this database has not received
 */
export async function pendingMigrations(url) {
  const { history } = await withEngine(url, diagnose);
  return history?.unappliedMigrationNames ?? [];
}

async function apply(engine) {
  const { failedMigrationNames, editedMigrationNames, history } = await diagnose(engine);
  const unknown = history?.unpersistedMigrationNames ?? [];
  if (unknown.length > 0) {
    throw new Refusal(`La base a reçu une migration que ce code ne connaît pas (${unknown.join(', ')}).`);
  }
  const edited = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name));
  if (edited.length > 0) {
    console.warn(`Attention : ${edited.join(', ')} a changé depuis son application à cette base.`);
  }
  // A script is sent as one transaction: what failed, or was cut by a crash, left nothing and can be tried again.
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters });
  return appliedMigrationNames;
}

function diagnose(engine) {
  return engine.diagnoseMigrationHistory({ migrationsList: readMigrations(), optInToShadowDatabase: false, filters });
}
