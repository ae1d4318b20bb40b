import 'server-only';
import { env } from './env';

/** The full address of one of our paths, for what leaves the site: never taken from the request, whose host anybody may write. */
export function addressOf(path: string): string {
  return new URL(path, env().NEXTAUTH_URL ?? 'http://localhost:3000').href;
}
