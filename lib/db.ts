import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/prisma/client';

// One pool per process, kept across hot reloads in development.
const kept = globalThis as { essaimDb?: PrismaClient };

/** The database. Sessions speak UTC: the driver shifts timestamps otherwise. Throws when DATABASE_URL is missing. */
export const db: PrismaClient = kept.essaimDb ?? connect();
kept.essaimDb = db;

/** What a read or a write talks to: the pool, or the transaction under way. */
export type Db = Omit<PrismaClient, '$transaction' | '$connect' | '$disconnect' | '$on' | '$extends' | '$use'>;

function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: process.env.DATABASE_URL,
    options: '-c timezone=UTC -c statement_timeout=5000 -c lock_timeout=2000',
    max: 10,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 3000, timeout: 10_000 } });
}
