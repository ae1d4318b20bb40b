import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, db } from './db';
import { AlreadyDoneError } from './errors';
import { Prisma } from './generated/prisma/client';

/** Who writes: a viewer, or a named system actor (seed, console). */
export type Actor = { id: string | null; name: string };

/** How often a write that lost a race is tried again. */
const TRIES = 5;

/**
 * Runs one short transaction in the actor's name; the audit trigger records who wrote.
 * `within` (milliseconds) is for the rare long load; a form's write keeps the usual limit.
 * With a key, a second call under the same key writes nothing and throws {@link AlreadyDoneError} with the first one's moment.
 */
export async function write<T>(
  actor: Actor,
  run: (tx: Db) => Promise<T>,
  options: { key?: string | undefined; within?: number } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(
        async (tx) => {
          await tx.$queryRaw`select set_config('essaim.actor_id', ${actor.id ?? ''}, true), set_config('essaim.actor', ${actor.name}, true)`;
          if (options.key) await claim(tx, options.key, actor);
          return run(tx);
        },
        options.within ? { timeout: options.within } : undefined,
      );
    } catch (error) {
      if (attempt >= TRIES || !isRace(error)) throw error;
      await sleep(Math.random() * 20 * 2 ** attempt);
    }
  }
}

async function claim(tx: Db, key: string, actor: Actor) {
  const claimed =
    await tx.$executeRaw`insert into "IdempotencyKey" ("key", "actorId") values (${key}::uuid, ${actor.id}::uuid) on conflict do nothing`;
  if (claimed === 1) return;
  const first = await tx.idempotencyKey.findUnique({ where: { key } });
  throw new AlreadyDoneError(first?.createdAt ?? new Date());
}

/** Write conflicts and deadlocks: nothing was written, trying again is safe. */
function isRace(error: unknown) {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
}
