import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // The package throws outside a server build; the empty file is what a server build gets.
      'server-only': here('node_modules/server-only/empty.js'),
    },
  },
  test: {
    // A server in France: a day that shifts at midnight shows.
    env: { TZ: 'Europe/Paris' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Rules keep nothing between them: to load each module once per process takes a third of the time.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts', 'node_modules', '.data', 'e2e'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.int.test.ts'],
          exclude: ['node_modules', '.data', 'e2e'],
          globalSetup: 'scripts/testing/vitest-cluster.ts',
          setupFiles: 'scripts/testing/vitest-database.ts',
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
    ],
  },
});
