import { parseArgs } from 'node:util';
import { withDatabase } from './database.mjs';
import { diffSchemas } from './migrations/difference.mjs';
import { lastMigratedSchema, readSchema, writeMigration } from './migrations/folder.mjs';
import { Refusal, runCommand } from './refusal.mjs';

async function writeDifference() {
  const { values } = parseArgs({ options: { name: { type: 'string' }, empty: { type: 'boolean', default: false } } });
  if (!/^[a-z0-9_]+$/.test(values.name ?? '')) {
    throw new Refusal('Nommez la migration : npm run db:diff -- --name ajouter_les_activites');
  }
  const schema = readSchema();
  const sql = await withDatabase((url) => diffSchemas(url, lastMigratedSchema(), schema));
  if (sql === '' && !values.empty) return console.log('Aucun changement du schéma : rien n’est écrit.');
  const folder = writeMigration({ name: values.name, sql: sql || '-- SQL écrit à la main.\n', schema });
  console.log(
    `Écrit : ${folder}/migration.sql\nRelisez-le, ajoutez-y au besoin fonctions et déclencheurs, puis : npm run db:migrate`,
  );
}

await runCommand(writeDifference);
