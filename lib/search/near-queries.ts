import 'server-only';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { departments } from '@/lib/organizations/departments';
import type { Staff } from '@/lib/viewer';
import { knownCommands } from './command-rules';
import { any, organizationText } from './conditions';
import { meantBy, soundPieces } from './near-rules';
import { SHORTEST_INSIDE, type Sought } from './rules';

/** How many organizations may lend their words. */
const MOST = 200;

/** Other words, found in names, for some that nothing holds: a slip of one letter, first letters. Null when there are none. */
export async function readMeant(_staff: Staff, { words }: Sought): Promise<string | null> {
  const projects = Prisma.sql`
    select array_remove(array[p."name", p."longTitle", p."logoWording"] || p."aliases", null) as "names" from "Project" p`;
  const pieces = words.flatMap((word) => soundPieces(word, SHORTEST_INSIDE));
  const alike = pieces.map((piece) => Prisma.sql`${organizationText} like ${`%${piece}%`}`);
  const rows = await db.$queryRaw<{ names: string[] }[]>(
    alike.length > 0 ? withOrganizations(projects, alike) : projects,
  );
  const names = rows.flatMap((row) => row.names);
  return meantBy(words, [...names, ...Object.values(departments), ...knownCommands]);
}

function withOrganizations(projects: Prisma.Sql, alike: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`${projects} union all
    (select array_remove(array[o."name", o."shortName"] || o."aliases", null) from "Organization" o
    where ${any(alike)} limit ${MOST})`;
}
