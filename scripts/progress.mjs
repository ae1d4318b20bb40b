import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.mjs';
import { projectFolder } from './settings.mjs';

/** Runs one step and says on one line what it did and how long it took. `work` returns the words that sum it up. */
export async function step(title, work) {
  const begun = performance.now();
  process.stdout.write(`  ${title}… `);
  try {
    const outcome = await work();
    console.log(`${outcome} (${seconds(begun)})`);
  } catch (error) {
    console.log(`${error.name === 'AbortError' ? 'interrompu' : 'échec'} (${seconds(begun)})`);
    throw error;
  }
}

export function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')}\u00a0s`;
}

/** Runs a command, all it says going to a log; a failure names the log. */
export async function runLogged(what, [command, ...args], { logFile, env, signal }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(command, args, { cwd: projectFolder, env, signal, stdio: ['ignore', log, log] });
  closeSync(log);
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  signal?.throwIfAborted();
  if (code === 0) return;
  const end = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  throw new Refusal(`${end}\n\n${what} a échoué : tout est dans ${logFile}`);
}
