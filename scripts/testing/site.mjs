import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runLogged } from '../progress.mjs';
import { projectFolder } from '../settings.mjs';
import { seedCommand } from '../starting/open-database.mjs';
import { findPort } from '../starting/port.mjs';
import { buildSite } from '../starting/site.mjs';
import { serveSite } from '../starting/web-server.mjs';
import { createDatabase, openTestCluster } from './cluster.mjs';

export const testFolder = join('.data', 'test', 'next');
export const logsDir = join(projectFolder, '.data', 'test', 'logs');

/** The build that browser tests visit, made again when its sources changed. */
export function buildTestSite({ signal } = {}) {
  return buildSite({ testFolder, logsDir, env: { ...process.env, ...quiet, NODE_ENV: 'production' }, signal });
}

const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

/** Playwright's global setup: the production build on a database of its own, with the projects and the accounts. */
export default async function openTestSite() {
  if (process.env.BASE_URL) return;
  await buildTestSite();
  const cluster = await openTestCluster();
  const name = `browser_${randomBytes(4).toString('hex')}`;
  const database = { DATABASE_URL: await createDatabase(cluster.url, name), ESSAIM_EMBEDDED: '1' };
  await runLogged('Le chargement des projets', seedCommand, {
    logFile: join(logsDir, 'seed.log'),
    env: { ...process.env, ...database },
  });
  const port = await findPort('127.0.0.1', 3100);
  const env = {
    ...process.env,
    ...quiet,
    ...database,
    NEXT_DIST_DIR: testFolder,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NODE_ENV: 'production',
  };
  const logFile = join(logsDir, 'server.log');
  const server = await serveSite({ mode: 'start', host: '127.0.0.1', port, env, logFile });
  // The tests run in processes that are started later and receive these.
  process.env.BASE_URL = env.NEXTAUTH_URL;
  process.env.DATABASE_URL = database.DATABASE_URL;
  return async () => {
    await server.stop();
    await cluster.stop();
  };
}
