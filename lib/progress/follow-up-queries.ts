import 'server-only';
import { type Day, dayOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { overdueOn } from './waiting-sql';

type Row = { id: string; decision: string; dueOn: Date; owner: string | null; slug: string; name: string; all: number };

const MOST = 100;

/** The decisions whose day is over, the latest due last; `all` counts beyond those shown. A test compares with lib/findings/rules. */
export async function listOverdueFollowUps(_staff: Staff, asOf: Day = today(), shown = { most: MOST, after: 0 }) {
  const rows = await db.$queryRaw<Row[]>`
    select f."id", f."decision", f."dueOn", u."name" as "owner", p."slug", p."name", (count(*) over ())::int as "all"
    from (${overdueOn(asOf)}) f join "Project" p on p."id" = f."projectId" left join "User" u on u."id" = f."ownerId"
    order by f."dueOn", p."position", p."slug", f."id" limit ${shown.most} offset ${shown.after}`;
  return {
    followUps: rows.map(({ slug, name, dueOn, all: _, ...row }) => ({
      ...row,
      dueOn: dayOf(dueOn),
      project: { slug, name },
    })),
    all: rows[0]?.all ?? 0,
  };
}
