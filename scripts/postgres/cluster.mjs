import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.mjs';
import { succeedsAs } from './account.mjs';

/**
 * The folder that holds the data, created and filled at the first start, and how PostgreSQL must name it.
 * @param {{ countsStatements: boolean }} options with it, pg_stat_statements is there from the start
 * @returns {{ folder: string, named: string, password: string }} `named` is the value of `-D`
 */
export function openCluster({ dataDir, account, program, countsStatements }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { home, seenThroughCwd } = placeHome(dataDir, account);
  const folder = join(home, 'data');
  // A folder PostgreSQL may use but cannot reach from the root is reached as "the folder I was started in".
  const named = (path) => (seenThroughCwd ? '/proc/self/cwd' : path);
  const passwordFile = join(dataDir, 'postgres-password');

  if (!existsSync(folder)) createCluster({ home, folder, named, account, program, countsStatements });
  if (!existsSync(passwordFile)) {
    const password = randomBytes(24).toString('hex');
    const role = `essaim LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`;
    runAlone({ folder, named: named(folder), account, program }, [`ALTER ROLE ${role};`]);
    writeFileSync(passwordFile, password, { mode: 0o600 });
  }
  return { folder, named: named(folder), password: readFileSync(passwordFile, 'utf8') };
}

/** Where an earlier start put the data of this DATA_DIR; null before the first one. */
export function existingHome(dataDir) {
  const pointer = join(dataDir, 'postgres-elsewhere');
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8') : join(dataDir, 'postgres');
  return existsSync(home) ? home : null;
}

function placeHome(dataDir, account) {
  const inside = existingHome(dataDir) ?? join(dataDir, 'postgres');
  const found = tryHome(inside, account);
  if (found) return found;
  if (existsSync(join(inside, 'data'))) throw new Refusal(`PostgreSQL ne peut pas écrire dans ${inside}.`);
  const checkout = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const elsewhere = tryHome(`/var/lib/essaim/${checkout}`, account);
  if (!elsewhere) throw new Refusal(`PostgreSQL ne peut écrire ni dans ${inside} ni dans /var/lib/essaim.`);
  writeFileSync(join(dataDir, 'postgres-elsewhere'), elsewhere.home);
  return elsewhere;
}

function tryHome(home, account) {
  try {
    mkdirSync(home, { recursive: true });
    if (account.uid !== undefined) chownSync(home, account.uid, account.gid);
    chmodSync(home, 0o700);
  } catch {
    return null;
  }
  if (succeedsAs(account, 'test', ['-w', home])) return { home, seenThroughCwd: false };
  if (succeedsAs(account, 'test', ['-w', '/proc/self/cwd'], home)) return { home, seenThroughCwd: true };
  return null;
}

/** Built under another name, so that an interrupted first start leaves nothing half made. */
function createCluster({ home, folder, named, account, program, countsStatements }) {
  const draft = join(home, 'draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = join(home, 'draft-password');
  // The superuser exists for maintenance in single-user mode only: nobody keeps its password.
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account.uid !== undefined) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);

  const common = ['-D', named(draft), '--username=postgres', '--encoding=UTF8', '--auth=scram-sha-256'];
  const french = ['--locale-provider=icu', '--icu-locale=fr-FR'];
  const made = ['C.UTF-8', 'en_US.UTF-8', 'C'].some((locale) =>
    succeeds(program, 'initdb', [...common, ...french, `--locale=${locale}`, '--pwfile=../draft-password'], {
      account,
      folder: draft,
    }),
  );
  rmSync(passwordFile);
  if (!made) throw new Refusal(`La base de données n’a pas pu être créée dans ${home}.`);
  runAlone({ folder: draft, named: named(draft), account, program }, [
    'CREATE ROLE essaim;',
    'CREATE DATABASE essaim OWNER essaim;',
  ]);
  // Only a superuser may create this extension: every database cloned later has it.
  const counting = ['CREATE EXTENSION pg_stat_statements;'];
  if (countsStatements)
    runAlone({ folder: draft, named: named(draft), account, program, database: 'template1' }, counting);
  renameSync(draft, folder);
}

function succeeds(program, command, args, { account, folder }) {
  const path = join(program, 'bin', command);
  return spawnSync(path, args, { ...account, cwd: folder, env: plainEnvironment(), stdio: 'ignore' }).status === 0;
}

/** Runs statements in single-user mode, which needs neither a port nor a password. */
function runAlone({ folder, named, account, program, database = 'postgres' }, statements) {
  const args = ['--single', '-j', '-D', named, '-c', 'log_min_messages=fatal', database];
  const options = { ...account, cwd: folder, env: plainEnvironment(), input: `${statements.join('\n\n')}\n` };
  const done = spawnSync(join(program, 'bin', 'postgres'), args, { ...options, encoding: 'utf8' });
  if (done.status !== 0 || /ERROR|FATAL/.test(done.stderr)) {
    throw new Refusal(`La base de données n’a pas pu être préparée : ${done.stderr.trim()}`);
  }
}

/** PostgreSQL reads PG* variables and the machine's language: neither may change what is created. */
export function plainEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
