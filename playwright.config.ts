import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/testing/browser.mjs';

const calm = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const still = ['--disable-component-update', '--disable-sync', '--lang=fr-FR'];
// Chromium's sandbox refuses to run as root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.data/test/browser',
  globalSetup: './scripts/testing/site.mjs',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A journey that passes at its second try is named and counted as flaky: a busy machine fails nobody, and nothing is hidden.
  retries: process.env.CI ? 1 : 0,
  // Two cores that also serve the site: slow is not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // Budgets count what the whole database does: they run when the journeys are over, one page at a time.
  projects: [
    { name: 'journeys', testIgnore: 'budgets.spec.ts' },
    { name: 'budgets', testMatch: 'budgets.spec.ts', dependencies: ['journeys'] },
  ],
  use: {
    baseURL: process.env.BASE_URL,
    browserName: 'chromium',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: findBrowser() ?? undefined, args: [...calm, ...still, ...asRoot] },
  },
});
