import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seconds, step } from '../progress.mjs';
import { Refusal, runCommand } from '../refusal.mjs';
import { projectFolder } from '../settings.mjs';
import { installPackages } from '../starting/packages.mjs';
import { stopRequest } from '../starting/stop-request.mjs';

const logsDir = join(projectFolder, '.data', 'test', 'logs');

/** `npm test`: every step, its time and its outcome, then one line that sums them up. */
export async function test() {
  const stop = stopRequest();
  const closing = [];
  await runCommand(async () => {
    try {
      await runSteps({ signal: stop.signal, closing });
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      process.exitCode = 130;
    } finally {
      for (const close of closing.reverse()) await close();
    }
  });
  process.exit();
}

async function runSteps({ signal, closing }) {
  await step('Paquets', () => installPackages({ logsDir, withTools: true, signal }));
  // Their packages are there only now.
  const { steps } = await import('./steps.mjs');
  const { chosen, filter } = choose(steps);
  if (chosen.some(({ id }) => id === 'browser')) await prepareBrowser(signal);

  const context = { signal, filter, env: environment() };
  const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  for (const { title, needsDatabase, run } of chosen) {
    const begun = performance.now();
    console.log(`\n— ${title}`);
    const count = await failing(async () => {
      if (needsDatabase) await lendCluster(context, closing);
      return run(context);
    });
    signal.throwIfAborted();
    for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
    console.log(`${count.failed === 0 ? 'Réussi' : 'ÉCHEC'} : ${inWords(count)} (${seconds(begun)})`);
  }
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${inWords(total)}`);
}

function choose(steps) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
  const withFilter = positionals.length > 0 ? ['unit', 'integration', 'build', 'browser'] : steps.map(({ id }) => id);
  const wanted = values.only?.split(',') ?? withFilter;
  const unknown = wanted.filter((id) => !steps.some((known) => known.id === id));
  if (unknown.length > 0) {
    throw new Refusal(`Étape inconnue : ${unknown.join(', ')}. Il y a : ${steps.map(({ id }) => id).join(', ')}.`);
  }
  return { chosen: steps.filter(({ id }) => wanted.includes(id)), filter: positionals };
}

async function prepareBrowser(signal) {
  const { findBrowser, installBrowser } = await import('./browser.mjs');
  if (findBrowser()) return;
  await step('Chromium', async () => {
    await installBrowser({ logsDir, signal });
    return 'installé';
  });
}

/** Colours are for a terminal: in a log they hide the words. */
function environment() {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  return process.stdout.isTTY ? env : { ...env, FORCE_COLOR: undefined, NO_COLOR: '1' };
}

/** One throwaway PostgreSQL for all that needs one. */
async function lendCluster(context, closing) {
  if (context.env.TEST_CLUSTER_URL) return;
  const { openTestCluster } = await import('./cluster.mjs');
  const cluster = await openTestCluster();
  closing.push(cluster.stop);
  context.env.TEST_CLUSTER_URL = cluster.url;
}

/** A step that could not even run counts as one failure, and the next ones still run. */
async function failing(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name !== 'AbortError') console.error(error instanceof Refusal ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Flaky ones passed, at their second try. */
function inWords({ passed, failed, skipped, flaky = 0 }) {
  const rest = Object.entries({ skipped, flaky }).filter(([, many]) => many > 0);
  return [`${passed} passed`, `${failed} failed`, ...rest.map(([what, many]) => `${many} ${what}`)].join(', ');
}
