import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './settings.mjs';

// Generating needs no engine, yet Prisma downloads one unless a file stands in for it; closed networks refuse that.
const { status } = spawnSync(process.execPath, [join('node_modules', 'prisma', 'build', 'index.js'), 'generate'], {
  cwd: projectFolder,
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
