import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Reads `.env`: a variable that the process already has wins, an empty one counts as absent. */
export function loadSettings() {
  // It opens the demonstration accounts: only these scripts may set it, and only beside the embedded database.
  delete process.env.ESSAIM_EMBEDDED;
  const file = join(projectFolder, '.env');
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  for (const [name, value] of Object.entries(written)) {
    if (name !== 'ESSAIM_EMBEDDED') process.env[name] ||= value;
  }
  return {
    dataDir: resolve(projectFolder, process.env.DATA_DIR || '.data'),
    databaseUrl: process.env.DATABASE_URL || null,
    host: process.env.HOST || '127.0.0.1',
    port: Number(process.env.PORT || 3000),
  };
}
