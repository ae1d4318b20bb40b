import 'server-only';
import { headers } from 'next/headers';

/** Where the request comes from, as the balancer says it: what tries are counted by. */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for');
  return forwarded?.split(',')[0]?.trim() || 'local';
}

/**
 * Whether a mutating request comes from our own pages. Next lets a server action without Origin through; we do not.
 * Behind a balancer the public host is the forwarded one.
 */
export async function isSameOrigin(): Promise<boolean> {
  const given = await headers();
  const origin = given.get('origin');
  const host = given.get('x-forwarded-host') ?? given.get('host');
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
