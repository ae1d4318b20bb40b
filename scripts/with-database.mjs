import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { withDatabase } from './database.mjs';
import { Refusal, runCommand } from './refusal.mjs';
import { projectFolder } from './settings.mjs';

// npm run db:run -- tsx some-script.ts : runs a command with DATABASE_URL set, the embedded database included.
await runCommand(() =>
  withDatabase(async (url, embedded) => {
    const [command, ...args] = process.argv.slice(2);
    if (!command) throw new Refusal('Indiquez la commande à lancer : npm run db:run -- tsx prisma/seed/run.ts');
    const env = {
      ...process.env,
      PATH: `${join(projectFolder, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
      DATABASE_URL: url,
      ...(embedded ? { ESSAIM_EMBEDDED: '1' } : {}),
    };
    // The terminal sends Ctrl C to the command too: we only wait for its end.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
    process.exitCode = await new Promise((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: 'inherit' });
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  }),
);
