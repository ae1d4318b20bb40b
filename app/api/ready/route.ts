import { isDatabaseReady } from '@/lib/readiness';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** This instance may be sent visitors: its database answers. */
export async function GET() {
  if (await isDatabaseReady()) return Response.json({ status: 'ok' }, { headers: NO_STORE });
  const message = 'Le service redémarre. Rien n’est perdu\u00a0; nouvel essai dans 5\u00a0s.';
  return Response.json(
    { status: 'unavailable', message },
    { status: 503, headers: { ...NO_STORE, 'Retry-After': '5' } },
  );
}
