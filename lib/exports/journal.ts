import 'server-only';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import type { Search } from './list';

/** Who took what out of Essaim: no row changes, so that no trigger tells it. Written before the first byte leaves. */
export async function logExport(staff: Staff, file: string, search: Search = {}): Promise<void> {
  await db.auditEvent.create({
    data: { actorId: staff.id, actor: staff.name, action: 'EXPORT', after: { file, search: clean(search) } },
  });
}

function clean(search: Search) {
  return Object.fromEntries(Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}
