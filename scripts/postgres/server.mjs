import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

// Keeps PostgreSQL while its standard input is open. When the parent dies, however badly, that input closes and the
// keeper asks for a fast shutdown: no server is ever left behind.
const keeper = `exec 3<&0
"$@" 3<&- </dev/null & server=$!
(read -r _ <&3; kill -INT $server) 2>/dev/null & reader=$!
wait $server; code=$?
kill $reader 2>/dev/null
exit $code`;

/** Starts the server on a free port and waits until it answers. */
export async function startServer({ cluster, account, program, durable, logFile }) {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const port = await freePort();
    const settings = { ...common, ...(durable ? {} : throwaway), port };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const log = openSync(logFile, 'a', 0o600);
    const startedAt = Math.floor(Date.now() / 1000) - 1;
    // Detached: a Ctrl C in the terminal must reach the web server first, and PostgreSQL only after it.
    const child = spawn(
      '/bin/sh',
      ['-c', keeper, 'essaim-postgres', join(program, 'bin', 'postgres'), '-D', cluster.named, ...options],
      { ...account, cwd: cluster.folder, env: plainEnvironment(), detached: true, stdio: ['pipe', log, log] },
    );
    closeSync(log);
    const exited = new Promise((resolve) => child.once('exit', resolve));
    if (await becomesReady({ child, folder: cluster.folder, port, startedAt })) {
      return { port, exited, stop: () => stop(child, exited) };
    }
    await stop(child, exited);
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

async function becomesReady({ child, folder, port, startedAt }) {
  // Recovering from a crash can be long: a server that is alive is waited for.
  while (child.exitCode === null && child.signalCode === null) {
    const found = readPostmasterFile(folder);
    if (found?.ready && found.port === port && found.startedAt >= startedAt) return true;
    await wait(20);
  }
  return false;
}

async function stop(child, exited) {
  child.stdin.destroy();
  await exited;
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
