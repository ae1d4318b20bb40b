import { withDatabase } from './database.mjs';
import { applyMigrations } from './migrations/apply.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(() =>
  withDatabase(async (url) => {
    const applied = await applyMigrations(url);
    for (const name of applied) console.log(`Appliquée : ${name}`);
    if (applied.length === 0) console.log('La base est à jour.');
  }),
);
