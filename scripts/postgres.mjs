import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepRunning } from './keeper.mjs';
import { serverAccount } from './postgres/account.mjs';
import { existingHome, openCluster } from './postgres/cluster.mjs';
import { lockDataFolder } from './postgres/lock.mjs';
import { findProgram } from './postgres/program.mjs';
import { isAlive, readPostmasterFile, startServer } from './postgres/server.mjs';

/**
 * Starts the PostgreSQL 18 that comes with the project, on a free port of 127.0.0.1, its data under `dataDir`.
 * A server that dies is started again at the same address; `lost` resolves only if that fails.
 * `durable: false` is for tests: faster, statements counted, and a crash may lose everything.
 * @param {{ dataDir: string, durable?: boolean }} options
 * @returns {Promise<{ url: string, port: number, lost: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDir, durable = true }) {
  const folder = resolve(dataDir);
  const unlock = lockDataFolder(folder);
  try {
    const account = serverAccount();
    const program = findProgram(account);
    const cluster = openCluster({ dataDir: folder, account, program, countsStatements: !durable });
    const logFile = join(folder, 'logs', 'postgres.log');
    mkdirSync(join(folder, 'logs'), { recursive: true });
    const start = (earlier) => startServer({ cluster, account, program, durable, logFile, port: earlier?.port });
    const { first, lost, stop } = await keepRunning(start);
    return { url: urlOf(cluster.password, first.port), port: first.port, lost, stop: () => stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The address of the embedded database while another command keeps it running; null when it does not run. */
export function runningDatabaseUrl(dataDir) {
  const home = existingHome(resolve(dataDir));
  const passwordFile = join(resolve(dataDir), 'postgres-password');
  const found = home && readPostmasterFile(join(home, 'data'));
  if (!found?.ready || !isAlive(found.pid) || !existsSync(passwordFile)) return null;
  return urlOf(readFileSync(passwordFile, 'utf8'), found.port);
}

function urlOf(password, port) {
  return `postgresql://essaim:${password}@127.0.0.1:${port}/essaim`;
}
