import 'server-only';
import { Prisma } from '@/lib/generated/prisma/client';
import { SHORTEST_INSIDE } from './rules';

// Conditions that the trigram indexes answer. Patterns are constants: read from a row, they would not use an index. Folding a text
// costs more than reading it, and each row an index finds is folded again: what is read is bounded, whatever the words.

export const projectText = Prisma.sql`essaim_project_search(p."name", p."longTitle", p."logoWording", p."aliases")`;
export const organizationText = Prisma.sql`essaim_organization_search(o."name", o."shortName", o."aliases")`;
export const adoptionText = Prisma.sql`essaim_fold(a."label")`;

/** The folded text begins with this. */
export function startsWith(text: Prisma.Sql, whole: string): Prisma.Sql {
  return Prisma.sql`${text} like ${`${whole}%`}`;
}

/** The folded text holds every word. Words that no index answers are left to whoever reads the rows; null when all are such. */
export function holdsWords(text: Prisma.Sql, words: readonly string[]): Prisma.Sql | null {
  const patterns = words.flatMap(patternOf);
  return patterns.length === 0 ? null : every(patterns.map((pattern) => Prisma.sql`${text} like ${pattern}`));
}

/** « 17 » is too short for the index, the end of « SIAE n° 17 » is not: « n17 », and nothing after. */
function patternOf(word: string): string[] {
  if (word.length >= SHORTEST_INSIDE) return [`%${word}%`];
  return /^\d+$/.test(word) ? [`%n${word}`] : [];
}

export const every = (conditions: Prisma.Sql[]) => Prisma.join(conditions, ' and ');
export const any = (conditions: Prisma.Sql[]) => Prisma.sql`(${Prisma.join(conditions, ' or ')})`;
export const oneOfIds = (given: readonly string[]) =>
  Prisma.sql`in (${Prisma.join(given.map((id) => Prisma.sql`${id}::uuid`))})`;
