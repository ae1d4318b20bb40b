import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// A parser that stops understanding TypeScript sees few modules and no fault: that must not pass for a clean bill.
const fewestModules = 200;

const program = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const args = [
  program,
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'json',
  'app',
  'components',
  'lib',
  'prisma',
  'proxy.ts',
];
const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
if (!stdout) throw new Error(stderr);

const { modules, summary } = JSON.parse(stdout);
const { violations } = summary;
const ours = modules.filter(({ source }) => !source.includes('node_modules') && !source.startsWith('node:')).length;
for (const { rule, from, to } of violations) console.log(`${rule.name} : ${from} → ${to}`);
console.log(`${ours} modules lus, ${violations.length} import(s) dans le mauvais sens.`);
if (ours < fewestModules) console.log(`Moins de ${fewestModules} modules : l’analyse n’a pas lu le projet.`);
process.exitCode = violations.length > 0 || ours < fewestModules ? 1 : 0;
