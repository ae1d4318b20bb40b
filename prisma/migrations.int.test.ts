import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { applyMigrations, pendingMigrations } from '@/scripts/migrations/apply.mjs';
import { diffSchemas } from '@/scripts/migrations/difference.mjs';
import { lastMigratedSchema, readMigrations, readSchema } from '@/scripts/migrations/folder.mjs';
import { createDatabase, dropDatabase } from '@/scripts/testing/cluster.mjs';

const cluster = inject('clusterUrl');
const names = ['migrated', 'declared'].map((kind) => `${kind}_${randomUUID().slice(0, 8)}`);
let migrated: string;
let declared: string;

beforeAll(async () => {
  [migrated, declared] = (await Promise.all(names.map((name) => createDatabase(cluster, name, { empty: true })))) as [
    string,
    string,
  ];
});

afterAll(() => Promise.all(names.map((name) => dropDatabase(cluster, name))));

describe('the migrations', () => {
  test('all apply to an empty database, and only once', async () => {
    const all = readMigrations().migrationDirectories.map((directory) => directory.path);
    expect(await pendingMigrations(migrated)).toEqual(all);
    expect(await applyMigrations(migrated)).toEqual(all);
    expect(await pendingMigrations(migrated)).toEqual([]);
    expect(await applyMigrations(migrated)).toEqual([]);
  });

  test('lead to the same database as the schema, apart from what SQL alone can say', async () => {
    await query(declared, await diffSchemas(declared, null, readSchema()));
    const [fromMigrations, fromSchema] = await Promise.all([readCatalog(migrated), readCatalog(declared)]);
    expect(fromSchema.length).toBeGreaterThan(100);
    expect(fromMigrations).toEqual(fromSchema);
  });

  test('leave no change of the schema without a migration', async () => {
    expect(await diffSchemas(declared, lastMigratedSchema(), readSchema())).toBe('');
  });
});

/** One line per column, enum value, index and constraint. Objects named `sql_…` exist in the migrations only. */
async function readCatalog(url: string) {
  const rows = await query(
    url,
    `SELECT concat_ws(' ', 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
              a.attgenerated, pg_get_expr(d.adbin, d.adrelid)) AS line
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND ${ours('c.relnamespace', 'c.relname')}
        AND a.attname NOT LIKE 'sql\\_%'
     UNION ALL
     SELECT concat_ws(' ', 'enum', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder))
       FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE ${ours('t.typnamespace', 't.typname')} GROUP BY t.typname
     UNION ALL
     SELECT concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid))
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
      WHERE ${ours('c.relnamespace', 'c.relname')} AND ${ours('t.relnamespace', 't.relname')}
     UNION ALL
     SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
       FROM pg_constraint WHERE contype <> 'n' AND conrelid <> 0 AND conrelid::regclass::text <> '_prisma_migrations' AND ${ours('connamespace', 'conname')}
     ORDER BY line`,
  );
  return rows.map((row) => row.line as string);
}

function ours(namespace: string, name: string) {
  return `(${namespace} = 'public'::regnamespace AND ${name} NOT LIKE 'sql\\_%' AND ${name} NOT LIKE '\\_prisma\\_%')`;
}

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
