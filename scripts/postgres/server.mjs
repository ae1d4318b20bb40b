import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnKept } from '../keeper.mjs';
import { Refusal } from '../refusal.mjs';
import { plainEnvironment } from './cluster.mjs';

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: 100,
};
// A throwaway cluster may lose everything in a crash, and counts its statements.
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'all',
};

/**
 * Starts the server and waits until it answers.
 * @param given.port the port to have again after a crash; a free one when absent
 */
export async function startServer({ cluster, account, program, durable, logFile, port: wanted }) {
  for (let attempt = 1; attempt <= 5; attempt++) {
    await endForgottenServer(cluster.folder);
    const port = wanted ?? (await freePort());
    const settings = { ...common, ...(durable ? {} : throwaway), port };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const log = openSync(logFile, 'a', 0o600);
    const startedAt = Math.floor(Date.now() / 1000) - 1;
    const server = spawnKept('INT', [join(program, 'bin', 'postgres'), '-D', cluster.named, ...options], {
      ...account,
      cwd: cluster.folder,
      env: plainEnvironment(),
      output: log,
    });
    closeSync(log);
    if (await becomesReady({ server, folder: cluster.folder, port, startedAt })) return { ...server, port };
    // The port was taken in the meantime, or the processes of a killed server are still leaving.
    await wait(200);
  }
  throw new Refusal(`PostgreSQL n’a pas démarré : la raison est dans ${logFile}.`);
}

/** What the lock file of a running server says (see PostgreSQL's miscadmin.h); null when there is none. */
export function readPostmasterFile(folder) {
  const path = join(folder, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const [pid, , startedAt, port, , , , status] = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(pid), startedAt: Number(startedAt), port: Number(port), ready: status?.trim() === 'ready' };
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function becomesReady({ server, folder, port, startedAt }) {
  // Recovering from a crash can be long: a server that is alive is waited for.
  while (server.isRunning()) {
    const found = readPostmasterFile(folder);
    if (found?.ready && found.port === port && found.startedAt >= startedAt) return true;
    await wait(20);
  }
  return false;
}

/** We hold the lock of the folder: a server that still runs has lost its parent and its keeper, killed together. */
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

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
