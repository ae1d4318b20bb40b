import 'server-only';
import type { Db } from '@/lib/db';
import { fold } from '@/lib/format';
import { Prisma } from '@/lib/generated/prisma/client';

export type Found = { id: string; slug: string; name: string; department: string | null };

/** From this share of common letter triples on, two names are shown to the person who types one. */
const NEAR = 0.72;
/** A shorter name is found inside too many others. */
const SHORTEST_PART = 5;

/** The organizations that bear exactly this name, short name or alias, case, accents and punctuation aside. */
export async function namesakesOf(db: Db, name: string): Promise<Found[]> {
  const folded = fold(name);
  if (!folded) return [];
  return db.$queryRaw<Found[]>`
    select o."id", o."slug", o."name", o."department" from "Organization" o
    where ${searchText} like ${`%${folded}%`}
      and exists (select 1 from unnest(array[o."name", o."shortName"] || o."aliases") n where essaim_fold(n) = ${folded})
    order by o."name", o."slug" limit 10`;
}

/** The organizations whose name is close enough to be the same one, at most three, closest first. */
export async function lookalikesOf(db: Db, name: string): Promise<Found[]> {
  const folded = fold(name);
  if (!folded) return [];
  const contains = folded.length >= SHORTEST_PART ? Prisma.sql`or ${searchText} like ${`%${folded}%`}` : Prisma.empty;
  return db.$queryRaw<Found[]>`
    select o."id", o."slug", o."name", o."department" from "Organization" o
    where (${searchText} % ${folded} and similarity(essaim_fold(o."name"), ${folded}) >= ${NEAR}) ${contains}
    order by similarity(essaim_fold(o."name"), ${folded}) desc, o."name" limit 3`;
}

/** For each of these organizations, the others that share a name, a short name, an alias or the SIRET with it. */
export async function duplicatesOf(db: Db, ids: readonly string[]): Promise<(Found & { of: string })[]> {
  if (ids.length === 0) return [];
  return db.$queryRaw<(Found & { of: string })[]>`
    select distinct mine."id" as "of", o."id", o."slug", o."name", o."department"
    from "Organization" mine
    cross join lateral (
      select essaim_fold(n) as name from unnest(array[mine."name", mine."shortName"] || mine."aliases") n
    ) key
    join "Organization" o on o."id" <> mine."id" and (
      (o."siret" is not null and o."siret" = mine."siret")
      or (key.name <> '' and ${searchText} like '%' || key.name || '%' and exists (
        select 1 from unnest(array[o."name", o."shortName"] || o."aliases") n where essaim_fold(n) = key.name)))
    where mine."id" = any(${[...ids]}::uuid[])
    order by o."name"`;
}

/** Ids of every organization that shares a name or a SIRET with another. Reads the whole directory: only when asked for. */
export const idsWithDuplicates = Prisma.sql`
  select key."id" from (
    select o."id", essaim_fold(n) as name from "Organization" o cross join unnest(array[o."name", o."shortName"] || o."aliases") n
    union select o."id", o."siret" from "Organization" o where o."siret" is not null
  ) key
  where key.name in (
    select twin.name from (
      select o."id", essaim_fold(n) as name from "Organization" o cross join unnest(array[o."name", o."shortName"] || o."aliases") n
      union select o."id", o."siret" from "Organization" o where o."siret" is not null
    ) twin
    where twin.name <> '' group by twin.name having count(distinct twin."id") > 1)`;

/** The indexed text of an organization's names; the table goes by the name `o`. */
export const searchText = Prisma.sql`essaim_organization_search(o."name", o."shortName", o."aliases")`;
