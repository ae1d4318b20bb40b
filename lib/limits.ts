import 'server-only';
import { Pool } from 'pg';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';

// Counters live in PostgreSQL, so that every instance counts together. When it is away, the check throws: limits fail closed.
const kept = globalThis as { essaimLimiters?: ReturnType<typeof limiters> };

function limiters() {
  const storeClient = new Pool({ connectionString: process.env.DATABASE_URL, max: 2, connectionTimeoutMillis: 3000 });
  const common = { storeClient, tableName: 'rate_limit', tableCreated: true, storeType: 'pool' };
  return {
    account: new RateLimiterPostgres({ ...common, keyPrefix: 'account', points: 5, duration: 15 * 60 }),
    accountDay: new RateLimiterPostgres({ ...common, keyPrefix: 'account-day', points: 25, duration: 24 * 3600 }),
    address: new RateLimiterPostgres({ ...common, keyPrefix: 'address', points: 20, duration: 15 * 60 }),
    survey: new RateLimiterPostgres({ ...common, keyPrefix: 'survey', points: 60, duration: 15 * 60 }),
    surveyToken: new RateLimiterPostgres({ ...common, keyPrefix: 'survey-token', points: 1, duration: 15 * 60 }),
  };
}

type Limit = keyof ReturnType<typeof limiters>;

function limiter(limit: Limit) {
  kept.essaimLimiters ??= limiters();
  return kept.essaimLimiters[limit];
}

/** Counts one try: how many were made, and the seconds to wait, 0 when this one is allowed. */
export async function countTry(limit: Limit, key: string): Promise<{ made: number; wait: number }> {
  try {
    return { made: (await limiter(limit).consume(key)).consumedPoints, wait: 0 };
  } catch (refusal) {
    // The library throws its refusals as plain results, of a class that a reloaded module no longer recognizes; faults are errors.
    if (refusal instanceof Error) throw refusal;
    const { consumedPoints, msBeforeNext } = refusal as RateLimiterRes;
    return { made: consumedPoints, wait: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
  }
}

/** Whether every try was used up; counts none. */
export async function isLimitReached(limit: Limit, key: string): Promise<boolean> {
  const counted = await limiter(limit).get(key);
  return counted !== null && counted.remainingPoints <= 0;
}

/** Keeps a limit closed for so many seconds. */
export async function closeLimit(limit: Limit, key: string, seconds: number) {
  await limiter(limit).block(key, seconds);
}

/** Takes one counted try back: it was not a failure. */
export async function forgiveTry(limit: Limit, key: string) {
  await limiter(limit).reward(key);
}

export async function forgetTries(limit: Limit, key: string) {
  await limiter(limit).delete(key);
}
