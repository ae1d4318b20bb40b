import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../settings.mjs';

const clientSources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];
const siteSources = [
  ...['app', 'components', 'lib', 'public'],
  ...['proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts'],
  ...['prisma/schema.prisma', 'package-lock.json', 'next.config.js', 'postcss.config.js', 'tsconfig.json'],
];

/** What is made from sources, and the file that remembers from which: it lies inside, so that both vanish together. */
export const databaseClient = { sources: clientSources, mark: 'lib/generated/prisma/made-from.txt' };
export const builtSite = (folder) => ({ sources: siteSources, mark: join(folder, 'made-from.txt') });

/** Makes the product again when its sources changed since the last time, and tells whether it had to. */
export async function refresh({ sources, mark }, make) {
  const path = join(projectFolder, mark);
  const now = fingerprint(sources);
  if (existsSync(path) && readFileSync(path, 'utf8') === now) return false;
  // Interrupted half-way, the next start makes it again.
  rmSync(path, { force: true });
  await make();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, now);
  return true;
}

function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectFolder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(source) {
  const path = join(projectFolder, source);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length + 1))
    .filter((file) => !file.startsWith(join('lib', 'generated')))
    .sort();
}
