import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnKept } from '../keeper.mjs';
import { Refusal } from '../refusal.mjs';
import { projectFolder } from '../settings.mjs';

const next = join('node_modules', 'next', 'dist', 'bin', 'next');

/** The command line of Next, for `runLogged`. */
export const nextCommand = (...args) => [process.execPath, next, ...args];

/**
 * Serves the site and waits until it answers. `mode` is 'start' or 'dev'; without `logFile` it speaks on the screen.
 * @param {{ mode: 'start' | 'dev', host: string, port: number, env: Record<string, string | undefined>, logFile?: string, signal?: AbortSignal }} site
 */
export async function serveSite({ mode, host, port, env, logFile, signal }) {
  if (logFile) mkdirSync(dirname(logFile), { recursive: true });
  const output = logFile ? openSync(logFile, 'a', 0o600) : 'inherit';
  const command = nextCommand(mode, '--hostname', host, '--port', String(port));
  const server = spawnKept('TERM', command, { cwd: projectFolder, env: withHeapCap(mode, env), output });
  if (logFile) closeSync(output);
  const address = `http://${reachable(host)}:${port}/api/health`;
  const end = Date.now() + 90_000;
  while (server.isRunning() && Date.now() < end && !signal?.aborted) {
    if (await answers(address)) return server;
    await wait(50);
  }
  await server.stop();
  throw new Refusal(`Le site n’a pas démarré${logFile ? ` : la raison est dans ${logFile}` : ''}.`);
}

/** Left alone, the heap grows to several times what the site needs. */
function withHeapCap(mode, env) {
  const given = env.NODE_OPTIONS ?? '';
  if (mode === 'dev' || given.includes('--max-old-space-size')) return env;
  return { ...env, NODE_OPTIONS: `${given} --max-old-space-size=384`.trim() };
}

/** Every interface includes this machine's own; an IPv6 address is bracketed in a URL. */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(20_000), redirect: 'manual' })).status === 200;
  } catch {
    return false;
  }
}
