import { setTimeout as wait } from 'node:timers/promises';
import { db } from '@/lib/db';

const LIMIT = 2000;
const NO_STORE = { 'Cache-Control': 'no-store' };

/** The database answers in time: this instance may be sent visitors. */
export async function GET() {
  const answers = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  if (await Promise.race([answers, wait(LIMIT, false)])) return Response.json({ status: 'ok' }, { headers: NO_STORE });
  const message = 'Le service redémarre. Rien n’est perdu\u00a0; nouvel essai dans 5\u00a0s.';
  return Response.json(
    { status: 'unavailable', message },
    { status: 503, headers: { ...NO_STORE, 'Retry-After': '5' } },
  );
}
