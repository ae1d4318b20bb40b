import 'server-only';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { readDesk } from './desk';
import type { DeskKey } from './schema';

/** The structures of a campaign with their latest link, and who is to receive one; null when out of reach. */
export function getLinkDesk(staff: Staff, key: DeskKey) {
  return readDesk(db, staff, key);
}
