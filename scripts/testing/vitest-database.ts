import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { createDatabase, dropDatabase } from './cluster.mjs';

// Runs before each file of integration tests, and before it imports lib/db.ts: the file has a database of its own.
const name = `test_${randomUUID().replaceAll('-', '')}`;
process.env.DATABASE_URL = await createDatabase(inject('clusterUrl'), name);
process.env.NEXTAUTH_SECRET = 'a secret that only the tests use, never a site';

afterAll(() => dropDatabase(inject('clusterUrl'), name));
