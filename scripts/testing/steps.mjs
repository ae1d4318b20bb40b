import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../settings.mjs';
import { generateClient } from '../starting/site.mjs';
import { run, runQuietly } from './run.mjs';
import { buildTestSite, logsDir } from './site.mjs';

const bin = (...path) => join('node_modules', ...path);
const results = join(projectFolder, '.data', 'test', 'results');

/**
 * What `npm test` does, in order. `run` resolves to what it counted: { passed, failed, skipped, flaky }.
 * @type {{ id: string, title: string, needsDatabase?: boolean, run: (context: object) => Promise<object> }[]}
 */
export const steps = [
  {
    id: 'lint',
    title: 'Mise en forme et règles',
    run: (context) => runQuietly([bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'], context),
  },
  {
    id: 'types',
    title: 'Types',
    run: async (context) => {
      await generateClient({ logsDir, signal: context.signal });
      const routes = await runQuietly([bin('next', 'dist', 'bin', 'next'), 'typegen'], context);
      return routes.failed ? routes : runQuietly([bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'], context);
    },
  },
  {
    id: 'boundaries',
    title: 'Sens des imports',
    run: (context) => runQuietly([join('scripts', 'testing', 'boundaries.mjs')], context),
  },
  {
    id: 'unused',
    title: 'Code inutilisé',
    run: (context) => runQuietly([bin('knip', 'bin', 'knip.js'), '--no-progress'], context),
  },
  { id: 'unit', title: 'Tests unitaires', run: (context) => runVitest('unit', context) },
  {
    id: 'integration',
    title: 'Tests avec PostgreSQL',
    needsDatabase: true,
    run: (context) => runVitest('integration', context),
  },
  {
    id: 'build',
    title: 'Construction du site',
    run: async ({ signal }) => {
      await buildTestSite({ signal });
      return { passed: 1, failed: 0, skipped: 0 };
    },
  },
  { id: 'browser', title: 'Tests dans le navigateur', needsDatabase: true, run: runPlaywright },
];

async function runVitest(project, context) {
  const file = resultFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(
    [bin('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters, ...filtered(context, '--passWithNoTests')],
    context,
  );
  const found = readResults(file);
  const skipped = (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0);
  return counted({ passed: found?.numPassedTests, failed: found?.numFailedTests, skipped, code });
}

async function runPlaywright(context) {
  const file = resultFile('browser');
  const env = { ...context.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const args = [
    bin('@playwright', 'test', 'cli.js'),
    'test',
    '--reporter=list,json',
    ...filtered(context, '--pass-with-no-tests'),
  ];
  const code = await run(args, { ...context, env });
  const stats = readResults(file)?.stats;
  return counted({
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected,
    skipped: stats?.skipped,
    flaky: stats?.flaky,
    code,
  });
}

/** A filter seldom names a test of every kind. */
function filtered({ filter }, mayBeNone) {
  return filter.length > 0 ? [...filter, mayBeNone] : [];
}

function resultFile(name) {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A runner can fail without any failed test: a file that cannot be read, a server that does not start. */
function counted({ passed = 0, failed = 0, skipped = 0, flaky = 0, code }) {
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped, flaky };
}
