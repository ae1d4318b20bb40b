import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serverAccount } from './postgres/account.mjs';
import { existingHome, openCluster } from './postgres/cluster.mjs';
import { lockDataFolder } from './postgres/lock.mjs';
import { findProgram } from './postgres/program.mjs';
import { readPostmasterFile, startServer } from './postgres/server.mjs';

/**
 * Starts the PostgreSQL 18 that comes with the project, on a free port of 127.0.0.1, its data under `dataDir`.
 * `durable: false` is for tests: faster, statements counted, and a crash may lose everything.
 * @param {{ dataDir: string, durable?: boolean }} options
 * @returns {Promise<{ url: string, port: number, exited: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDir, durable = true }) {
  const folder = resolve(dataDir);
  const unlock = lockDataFolder(folder);
  try {
    const account = serverAccount();
    const program = findProgram(account);
    const cluster = openCluster({ dataDir: folder, account, program });
    await endForgottenServer(cluster.folder);
    const logs = join(folder, 'logs');
    mkdirSync(logs, { recursive: true });
    const server = await startServer({ cluster, account, program, durable, logFile: join(logs, 'postgres.log') });
    const stop = async () => {
      await server.stop();
      unlock();
    };
    return { url: urlOf(cluster.password, server.port), port: server.port, exited: server.exited, stop };
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

/** We hold the lock: a server that still runs has lost both its parent and its keeper (killed together). */
async function endForgottenServer(folder) {
  const found = readPostmasterFile(folder);
  if (!found || !isPostgres(found.pid)) return;
  process.kill(found.pid, 'SIGINT');
  while (isAlive(found.pid)) await wait(50);
}

function isPostgres(pid) {
  try {
    // Never signal a stranger that was given the number of a server long gone.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0].endsWith('/bin/postgres');
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function urlOf(password, port) {
  return `postgresql://essaim:${password}@127.0.0.1:${port}/essaim`;
}
