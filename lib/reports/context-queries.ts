import 'server-only';
import { type Day, dateOf } from '@/lib/day';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';

/** Laws, schemes and strategies that may have begun by that day; one without a date hides nothing. */
export async function listContext(_staff: Staff, day: Day) {
  const rows = await db.contextEvent.findMany({
    where: { OR: [{ dateFrom: null }, { dateFrom: { lte: dateOf(day) } }] },
    orderBy: [{ dateFrom: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    select: { slug: true, kind: true, title: true, dateText: true, dateFrom: true, dateTo: true },
  });
  return rows.map(({ slug, kind, title, ...dates }) => ({ slug, kind, title, date: readImprecise(dates, 'date') }));
}
