import 'server-only';
import { db } from './db';

type Kept = { revision: string; value: unknown };

const kept = new Map<string, Kept>();

/** Days, mostly: the oldest goes first. */
const MOST_KEPT = 30;

/**
 * What is computed from the whole data, computed once as long as nothing is written: never stale, whatever the number of instances.
 * One statement when it is known. What comes back is shared: read it, never change it.
 * @param name says what it is and what it depends on besides the data, a day for instance
 */
export async function keptWhileUnchanged<T>(name: string, compute: () => Promise<T>): Promise<T> {
  const revision = await readRevision();
  const known = kept.get(name);
  if (known && known.revision === revision) return known.value as T;
  const value = await compute();
  kept.delete(name);
  if (revision !== null) kept.set(name, { revision, value });
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return value;
}

/**
 * The last line of the journal, which every write of data adds to. Null while a transaction is under way: it may hold an earlier
 * line that is not to be seen yet, and nothing would tell when it is.
 */
async function readRevision(): Promise<string | null> {
  const [row] = await db.$queryRaw<{ last: bigint | null; isCalm: boolean }[]>`
    select (select max("id") from "AuditEvent") as "last",
      pg_snapshot_xmin(pg_current_snapshot()) = pg_snapshot_xmax(pg_current_snapshot()) as "isCalm"`;
  return row?.isCalm ? String(row.last) : null;
}
