import 'server-only';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import type { ToDoGroup } from './to-do-filters';
import type { ToDoListName } from './to-do-lists';
import { itemsOf } from './to-do-sql';

/** How the things of a list divide between projects and people: one statement, whatever their number. */
export async function listToDoGroups(_staff: Staff, list: ToDoListName, asOf: Day = today()): Promise<ToDoGroup[]> {
  const rows = await db.$queryRaw<(Record<'slug' | 'name', string> & Person & { count: number })[]>`
    select p."slug", p."name", u."id" as "personId", u."name" as "person", count(*)::int as "count"
    from (${itemsOf(list, asOf)}) i join "Project" p on p."id" = i."projectId" left join "User" u on u."id" = i."personId"
    group by p."id", u."id" order by p."position", p."slug", u."name" nulls last, u."id"`;
  return rows.map(({ slug, name, personId, person, count }) => ({
    project: { slug, name },
    person: personId && person ? { id: personId, name: person } : null,
    count,
  }));
}

type Person = { personId: string | null; person: string | null };
