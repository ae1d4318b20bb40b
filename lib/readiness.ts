import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { db } from './db';

const LIMIT = 2000;

/** Whether the database answers in time: two seconds at most are given to it. Never throws. */
export async function isDatabaseReady(): Promise<boolean> {
  const answers = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answers, wait(LIMIT, false)]);
}
