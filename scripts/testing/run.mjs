import { spawn } from 'node:child_process';
import { projectFolder } from '../settings.mjs';

/** Runs a Node program, what it says going to the screen. Resolves to its exit code. */
export function run(args, { env, signal }) {
  return exitCode(
    spawn(process.execPath, args, { cwd: projectFolder, env, signal, stdio: ['ignore', 'inherit', 'inherit'] }),
  );
}

/** Runs a Node program that counts for one test; what it says is shown only when it fails. */
export async function runQuietly(args, { env, signal }) {
  const child = spawn(process.execPath, args, { cwd: projectFolder, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const code = await exitCode(child);
  if (code === 0) return { passed: 1, failed: 0, skipped: 0 };
  process.stdout.write(Buffer.concat(said));
  return { passed: 0, failed: 1, skipped: 0 };
}

function exitCode(child) {
  return new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}
