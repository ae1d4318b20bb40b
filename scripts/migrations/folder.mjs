import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../settings.mjs';

const folder = join(projectFolder, 'prisma', 'migrations');
const lockFile = join(folder, 'migration_lock.toml');

export function readSchema() {
  return readFileSync(join(projectFolder, 'prisma', 'schema.prisma'), 'utf8');
}

/** The schema as the last migration left it: each migration keeps a copy beside its SQL. Empty before the first. */
export function lastMigratedSchema() {
  const last = migrationNames().at(-1);
  return last ? readFileSync(join(folder, last, 'schema.prisma'), 'utf8') : null;
}

/** The migrations in the shape the engine asks for. */
export function readMigrations() {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readSql(name) } },
    })),
  };
}

/** Writes a new migration and returns its folder, relative to the project. */
export function writeMigration({ name, sql, schema }) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const directory = join(folder, `${stamp}_${name}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'migration.sql'), sql);
  writeFileSync(join(directory, 'schema.prisma'), schema);
  if (!existsSync(lockFile)) writeFileSync(lockFile, 'provider = "postgresql"\n');
  return `prisma/migrations/${stamp}_${name}`;
}

function migrationNames() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort();
}

function readSql(name) {
  return readFileSync(join(folder, name, 'migration.sql'), 'utf8');
}
