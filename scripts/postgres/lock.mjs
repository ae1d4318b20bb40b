import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.mjs';

/**
 * Takes DATA_DIR for this process, so that two starts never share one database.
 * A lock left by a process that died is taken over. Returns the function that gives it back.
 */
export function lockDataFolder(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'essaim.lock');
  const mine = `${process.pid} ${birthOf(process.pid)}`;
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx', mode: 0o600 });
      return () => {
        if (read(path) === mine) rmSync(path, { force: true });
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const [pid, ...birth] = read(path).split(' ');
      if (pid && birthOf(Number(pid)) === birth.join(' ')) {
        throw new Refusal(`Essaim tourne déjà avec le dossier ${dataDir} (processus ${pid}) : arrêtez-le d’abord.`);
      }
      rmSync(path, { force: true });
    }
  }
  throw new Refusal(`Le dossier ${dataDir} est pris par un autre démarrage d’Essaim.`);
}

/** When a process started, null when it is not there: a number alone may since belong to another process. */
function birthOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[19];
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
