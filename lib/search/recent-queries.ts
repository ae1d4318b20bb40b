import 'server-only';
import { db } from '@/lib/db';
import { paths } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import type { Hit } from './group-rules';

/** How far back in the team's changes: read from their end, they cost the same whatever came before. */
const LATEST_CHANGES = 2000;
const MOST = 5;

/** The projects one changed something in lately, latest first, without the one that is open. */
export async function readRecent(staff: Staff, here: string | null): Promise<Hit[]> {
  const rows = await db.$queryRaw<{ id: string; slug: string; name: string; carrier: string }[]>`
    select p."id", p."slug", p."name", o."name" as "carrier"
    from (
      select "projectId", max("id") as "latest"
      from (select "id", "projectId", "actorId" from "AuditEvent" order by "id" desc limit ${LATEST_CHANGES}) e
      where "actorId" = ${staff.id}::uuid and "projectId" is not null
      group by "projectId"
    ) mine
    join "Project" p on p."id" = mine."projectId" join "Organization" o on o."id" = p."carrierId"
    order by mine."latest" desc limit ${MOST}`;
  return rows
    .filter(({ slug }) => slug !== here)
    .map(({ id, slug, name, carrier }) => ({
      kind: 'recent',
      id,
      name,
      names: [name],
      href: paths.project(slug),
      detail: carrier,
    }));
}
