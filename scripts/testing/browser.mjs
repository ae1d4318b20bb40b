import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runLogged } from '../progress.mjs';

// The one without a window first: the journeys take two thirds of the time in it.
const systemBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this machine, else the one Playwright downloaded; null when there is none. */
export function findBrowser() {
  const known = [process.env.CHROMIUM_PATH, ...systemBrowsers, chromium.executablePath()];
  return known.find((path) => path && existsSync(path)) ?? null;
}

/** Closed networks refuse Playwright's download but often mirror Debian's packages. */
export async function installBrowser({ logsDir, signal }) {
  const run = (what, command, env = process.env) =>
    runLogged(what, command, { logFile: join(logsDir, 'browser.log'), env, signal });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get update', ['apt-get', 'update'], env);
    await run(
      'L’installation de Chromium',
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
      env,
    );
  } else {
    const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
    await run('Le téléchargement de Chromium', [process.execPath, playwright, 'install', 'chromium']);
  }
}
