import { runningDatabaseUrl, startPostgres } from './postgres.mjs';
import { loadSettings } from './settings.mjs';

/**
 * Runs `work` on the database of the settings: `DATABASE_URL`, else the embedded one, which is started for the time
 * it takes unless another command keeps it running.
 * @param {(url: string, embedded: boolean) => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function withDatabase(work) {
  const { databaseUrl, dataDir } = loadSettings();
  if (databaseUrl) return work(databaseUrl, false);
  const running = runningDatabaseUrl(dataDir);
  if (running) return work(running, true);
  const postgres = await startPostgres({ dataDir });
  try {
    return await work(postgres.url, true);
  } finally {
    await postgres.stop();
  }
}
