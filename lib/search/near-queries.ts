import 'server-only';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import { departments } from '@/lib/organizations/departments';
import type { Staff } from '@/lib/viewer';
import { knownCommands } from './command-rules';
import { any, organizationText } from './conditions';
import { meantBy, soundPieces, unheldBy, vocabularyOf } from './near-rules';
import { SHORTEST_INSIDE, type Sought } from './rules';

/** How many organizations may lend their words: folding their names is what costs. */
const MOST = 60;

/**
 * Other words, found in names, for some that nothing holds: a slip of one letter, first letters. Null when there are none. Organizations,
 * which are thousands, are asked only for the words that are still strange.
 */
export async function readMeant(_staff: Staff, { words }: Sought): Promise<string | null> {
  const projects = await db.$queryRaw<{ names: string[] }[]>`
    select array_remove(array[p."name", p."longTitle", p."logoWording"] || p."aliases", null) as "names" from "Project" p`;
  const names = projects.flatMap((row) => row.names);
  const vocabulary = [...KNOWN, ...vocabularyOf(names)];
  const meant = meantBy(words, names, vocabulary);
  if (meant) return meant;
  const pieces = unheldBy(words, vocabulary).flatMap((word) => soundPieces(word, SHORTEST_INSIDE));
  if (pieces.length === 0) return null;
  const alike = pieces.map((piece) => Prisma.sql`${organizationText} like ${`%${piece}%`}`);
  const organizations = await db.$queryRaw<{ names: string[] }[]>`
    select array_remove(array[o."name", o."shortName"] || o."aliases", null) as "names"
    from "Organization" o where ${any(alike)} limit ${MOST}`;
  return meantBy(words, [], [...vocabulary, ...vocabularyOf(organizations.flatMap((row) => row.names))]);
}

const KNOWN = vocabularyOf([...Object.values(departments), ...knownCommands]);
