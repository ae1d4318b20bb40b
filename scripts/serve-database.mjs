import { applyMigrations } from './migrations/apply.mjs';
import { startPostgres } from './postgres.mjs';
import { runCommand } from './refusal.mjs';
import { loadSettings } from './settings.mjs';

// The embedded database alone, up to date, for as long as this command runs.
await runCommand(async () => {
  const postgres = await startPostgres(loadSettings());
  for (const name of await applyMigrations(postgres.url)) console.log(`Appliquée : ${name}`);
  console.log(`La base répond : ${postgres.url}\nCtrl C pour l’arrêter.`);
  const asked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await Promise.race([asked, postgres.lost]);
  await postgres.stop();
});
