import 'server-only';
import { type Day, dayOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { NO_FILTER } from './to-do-filters';
import { chosenBy, itemsOf } from './to-do-sql';
import type { Window } from './waiting-queries';

type Row = Record<'id' | 'findingId' | 'decision' | 'finding' | 'slug' | 'name', string> & {
  dueOn: Date;
  owner: string | null;
  all: number;
};

const MOST = 100;

/** The decisions whose day is over, those due first, first; `all` counts beyond those shown. A test compares with lib/findings/rules. */
export async function listOverdueFollowUps(
  _staff: Staff,
  asOf: Day = today(),
  { most, after, ...only }: Window = { most: MOST, after: 0 },
) {
  const rows = await db.$queryRaw<Row[]>`
    select i."id", i."findingId", i."decision", i."dueOn", f."text" as "finding", u."name" as "owner", p."slug", p."name",
      (count(*) over ())::int as "all"
    from (${itemsOf('overdue', asOf)}) i
    join "Finding" f on f."id" = i."findingId"
    join "Project" p on p."id" = i."projectId"
    left join "User" u on u."id" = i."personId"
    where ${chosenBy({ ...NO_FILTER, ...only })}
    order by i."dueOn", p."position", p."slug", i."id" limit ${most} offset ${after}`;
  return {
    followUps: rows.map(({ slug, name, dueOn, all: _, ...row }) => ({
      ...row,
      dueOn: dayOf(dueOn),
      project: { slug, name },
    })),
    all: rows[0]?.all ?? 0,
  };
}
