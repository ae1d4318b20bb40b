import { join } from 'node:path';
import { runLogged } from '../progress.mjs';
import { builtSite, databaseClient, refresh } from './freshness.mjs';
import { nextCommand } from './web-server.mjs';

/** Generates lib/generated/prisma when the schema changed. */
export async function generateClient({ logsDir, signal }) {
  const made = await refresh(databaseClient, () =>
    runLogged('La génération de l’accès à la base', [process.execPath, join('scripts', 'generate.mjs')], {
      logFile: join(logsDir, 'generate.log'),
      env: process.env,
      signal,
    }),
  );
  return made ? 'généré' : 'à jour';
}

/**
 * Builds the site when its sources changed.
 * @param given.testFolder where the tests build, so as not to disturb a site that is running
 */
export async function buildSite({ testFolder, logsDir, env, signal }) {
  const made = await refresh(builtSite(testFolder ?? '.next'), () =>
    runLogged('La construction du site', nextCommand('build'), {
      logFile: join(logsDir, 'build.log'),
      env: { ...env, NEXT_DIST_DIR: testFolder },
      signal,
    }),
  );
  return made ? 'terminée' : 'à jour';
}
