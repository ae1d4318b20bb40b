import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepRunning } from '../keeper.mjs';
import { step } from '../progress.mjs';
import { Refusal, runCommand } from '../refusal.mjs';
import { loadSettings } from '../settings.mjs';
import { openDatabase } from './open-database.mjs';
import { installPackages } from './packages.mjs';
import { findPort } from './port.mjs';
import { findOrigin, findSecret } from './secrets.mjs';
import { buildSite, generateClient } from './site.mjs';
import { stopRequest } from './stop-request.mjs';
import { serveSite } from './web-server.mjs';
import { sayWelcome } from './welcome.mjs';

/** `npm start` and `npm run dev`: from a fresh clone to a site that answers, then until Ctrl C. */
export async function start({ isDevelopment }) {
  const stop = stopRequest();
  // What was started, to be stopped in the opposite order.
  const running = [];
  await runCommand(async () => {
    try {
      await open({ isDevelopment, stop, running });
      await Promise.race([stop.requested, ...running.map((part) => part.lost)]);
      if (!stop.signal.aborted)
        throw new Refusal('Essaim s’est arrêté de lui-même : les raisons sont dans les journaux.');
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      if (running.length > 0) console.log('\nArrêt d’Essaim…');
      for (const part of running.reverse()) await part.stop();
    }
    console.log('Essaim est arrêté.');
  });
  process.exit();
}

async function open({ isDevelopment, stop, running }) {
  const settings = loadSettings();
  const { dataDir, databaseUrl, host } = settings;
  const logsDir = join(dataDir, 'logs');
  const { signal } = stop;
  createFolder(logsDir);
  console.log('Essaim démarre.');
  await step('Paquets', () => installPackages({ logsDir, withTools: isDevelopment, signal }));
  const secret = findSecret(settings);
  const port = await findPort(host, settings.port);
  const origin = findOrigin({ ...settings, port });
  if (port !== settings.port) console.log(`  Le port ${settings.port} est pris : Essaim écoute sur ${port}.`);
  await step('Accès à la base', () => generateClient({ logsDir, signal }));
  const database = await openDatabase({ ...settings, logsDir, signal, running });
  const env = {
    ...process.env,
    ...database,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: origin,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: isDevelopment ? 'development' : 'production',
  };
  if (!isDevelopment) await step('Construction du site', () => buildSite({ logsDir, env, signal }));
  signal.throwIfAborted();
  await step('Serveur', async () => {
    const logFile = isDevelopment ? undefined : join(logsDir, 'server.log');
    const mode = isDevelopment ? 'dev' : 'start';
    running.push(await keepRunning(() => serveSite({ mode, host, port, env, logFile, signal })));
    return 'prêt';
  });
  signal.throwIfAborted();
  sayWelcome({ origin, isEmbedded: !databaseUrl, host });
}

function createFolder(path) {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    throw new Refusal(`Le dossier ${path} ne peut pas être créé : vérifiez vos droits ou changez DATA_DIR.`);
  }
}
