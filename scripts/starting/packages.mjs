import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLogged } from '../progress.mjs';
import { projectFolder } from '../settings.mjs';

/** Installs the packages when some are missing, and says what was done. Needs nothing but Node and npm. */
export async function installPackages({ logsDir, withTools, signal }) {
  if (areInstalled(withTools)) return 'déjà installés';
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  await runLogged('L’installation des paquets', [...npm, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    logFile: join(logsDir, 'packages.log'),
    env: process.env,
    signal,
  });
  return 'installés';
}

/** npm writes what it installed when it has finished: each package that package-lock.json asks for must be there. */
function areInstalled(withTools) {
  const wanted = readPackages('package-lock.json');
  const present = readPackages(join('node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    const isNeeded = path !== '' && !entry.optional && (withTools || !entry.dev);
    return !isNeeded || present[path]?.integrity === entry.integrity;
  });
}

function readPackages(file) {
  const path = join(projectFolder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
