import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { runLogged, step } from '../progress.mjs';

/** Brings the database up, up to date and filled. Returns the environment that leads the site to it. */
export async function openDatabase({ dataDir, databaseUrl, logsDir, signal, running }) {
  let url = databaseUrl;
  if (databaseUrl) {
    const { checkOwnDatabase } = await import('./own-database.mjs');
    await step('Base de données', async () => {
      await checkOwnDatabase(databaseUrl);
      return 'la vôtre (DATABASE_URL)';
    });
  } else {
    await step('Base de données', async () => {
      const postgres = await startPostgres({ dataDir });
      running.push(postgres);
      url = postgres.url;
      return 'PostgreSQL intégré';
    });
  }
  signal.throwIfAborted();
  const env = { DATABASE_URL: url, ...(databaseUrl ? {} : { ESSAIM_EMBEDDED: '1' }) };
  const applied = await migrate(url);
  signal.throwIfAborted();
  await fill({ applied, dataDir, logsDir, env, signal });
  return env;
}

async function migrate(url) {
  // Its packages are there only now.
  const { applyMigrations } = await import('../migrations/apply.mjs');
  let applied = [];
  await step('Migrations', async () => {
    applied = await applyMigrations(url);
    return applied.length === 0 ? 'à jour' : `${applied.length} appliquée${applied.length > 1 ? 's' : ''}`;
  });
  return applied;
}

/** The projects go into an empty database only; asking again takes a second, so it is remembered per database. */
async function fill({ applied, dataDir, logsDir, env, signal }) {
  const mark = join(dataDir, 'filled.txt');
  const database = env.ESSAIM_EMBEDDED ? 'embedded' : createHash('sha256').update(env.DATABASE_URL).digest('hex');
  if (applied.length === 0 && existsSync(mark) && readFileSync(mark, 'utf8') === database) return;
  await step('Projets', async () => {
    await runLogged('Le chargement des projets', seedCommand, {
      logFile: join(logsDir, 'seed.log'),
      env: { ...process.env, ...env },
      signal,
    });
    signal.throwIfAborted();
    writeFileSync(mark, database);
    return 'chargés';
  });
}

/** Loads the projects into the database of DATABASE_URL when it holds none. */
export const seedCommand = [
  process.execPath,
  join('node_modules', 'tsx', 'dist', 'cli.mjs'),
  // Outside a server build « server-only » throws; that configuration leads it to the empty file such a build gets.
  ...['--tsconfig', join('scripts', 'tsconfig.json')],
  join('prisma', 'seed', 'run.ts'),
];
