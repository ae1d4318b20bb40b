import 'server-only';
import type { Db } from '@/lib/db';
import { fold } from '@/lib/format';
import { Prisma } from '@/lib/generated/prisma/client';
import { foldedNames } from './rules';

export type Found = { id: string; slug: string; name: string; department: string | null };

/** From this share of common letter triples on, two names are shown to the person who types one. */
const NEAR = 0.72;
/** A shorter name is found inside too many others. */
const SHORTEST_PART = 5;
/** A shorter name is an acronym that many may bear; the index reads three letters at least. */
const SHORTEST_SHARED = 3;

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

type Compared = { id: string; name: string; shortName: string | null; aliases: string[]; siret: string | null };

/** The others that share a name, a short name, an alias or the SIRET with this organization. */
export async function duplicatesOf(db: Db, { id, siret, ...names }: Compared): Promise<Found[]> {
  const keys = sharedKeysOf(names);
  // Patterns as constants: with patterns read from a row, the index of names would not be used.
  const conditions = keys.map((key) => Prisma.sql`${searchText} like ${`%${key}%`}`);
  if (siret) conditions.push(Prisma.sql`(o."siren" = ${siret.slice(0, 9)} and o."siret" = ${siret})`);
  if (conditions.length === 0) return [];
  const near = await db.$queryRaw<(Found & Compared)[]>`
    select o."id", o."slug", o."name", o."shortName", o."aliases", o."siret", o."department" from "Organization" o
    where (${Prisma.join(conditions, ' or ')}) and o."id" <> ${id}::uuid order by o."name" limit 100`;
  return near.filter(
    (other) => (siret && other.siret === siret) || sharedKeysOf(other).some((key) => keys.includes(key)),
  );
}

/** Ids of every organization that shares a name or a SIRET with another, from one read of the directory's names. */
export async function idsWithDuplicates(db: Db): Promise<Set<string>> {
  const all = await db.$queryRaw<Compared[]>`select "id", "name", "shortName", "aliases", "siret" from "Organization"`;
  const bearers = new Map<string, string[]>();
  for (const { id, siret, ...names } of all) {
    const keys = sharedKeysOf(names);
    for (const key of siret ? [...keys, siret] : keys) bearers.set(key, [...(bearers.get(key) ?? []), id]);
  }
  return new Set([...bearers.values()].filter((ids) => ids.length > 1).flat());
}

function sharedKeysOf(names: Pick<Compared, 'name' | 'shortName' | 'aliases'>): string[] {
  return foldedNames(names).filter((key) => key.length >= SHORTEST_SHARED);
}

/** The indexed text of an organization's names; the table goes by the name `o`. */
export const searchText = Prisma.sql`essaim_organization_search(o."name", o."shortName", o."aliases")`;
