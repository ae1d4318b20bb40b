import 'server-only';
import { db } from '@/lib/db';
import { fold } from '@/lib/format';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { any, every, holdsWords, organizationText, projectText, startsWith } from './conditions';
import { AT_MOST, placesOf, type Sought, STARTS } from './rules';

/** What stands by itself. */
export type OuterRow = {
  kind: 'project' | 'organization';
  id: string;
  slug: string;
  name: string;
  names: string[];
  /** They, folded side by side. */
  text: string;
  /** The carrier of a project; the département code of an organization. */
  place: string | null;
};

/**
 * Organizations that hold every word, and projects that may: those that hold the only word, or all of them when there are several. They
 * are some hundreds, and reading their names costs less than folding them here. The project whose page is open comes along.
 */
export async function readOuter(_staff: Staff, sought: Sought, here: string | null): Promise<OuterRow[]> {
  const branches = [projects(sought, here), ...organizations(sought)].filter((branch) => branch !== null);
  if (branches.length === 0) return [];
  const rows = await db.$queryRaw<Omit<OuterRow, 'text'>[]>(Prisma.join(branches, ' union all '));
  return rows.map((row) => ({ ...row, text: fold(row.names.join(' ')) }));
}

function projects({ words, whole }: Sought, here: string | null): Prisma.Sql | null {
  const [only, ...others] = words;
  const conditions = others.length > 0 ? [Prisma.sql`true`] : [];
  if (only && others.length === 0) {
    const named = holdsWords(projectText, [only]);
    conditions.push(startsWith(projectText, whole), ...(named ? [named] : []));
  }
  if (here) conditions.push(Prisma.sql`p."slug" = ${here}`);
  if (conditions.length === 0) return null;
  return Prisma.sql`(
    select 'project' as "kind", p."id", p."slug", p."name", c."name" as "place",
      array_remove(array[p."name", p."longTitle", p."logoWording"] || p."aliases", null) as "names"
    from "Project" p join "Organization" c on c."id" = p."carrierId" where ${any(conditions)})`;
}

function organizations(sought: Sought): Prisma.Sql[] {
  const { words, whole } = sought;
  if (!whole) return [];
  const branch = (condition: Prisma.Sql, most: number) => Prisma.sql`(
    select 'organization' as "kind", o."id", o."slug", o."name", o."department" as "place",
      array_remove(array[o."name", o."shortName"] || o."aliases", null) as "names"
    from "Organization" o where ${condition} limit ${most})`;
  const named = holdsWords(organizationText, words);
  const branches = [branch(startsWith(organizationText, whole), STARTS)];
  if (named) branches.push(branch(named, AT_MOST));
  const place = placesOf(sought);
  if (!place) return branches;
  const others = holdsWords(organizationText, place.others);
  const placed = Prisma.sql`o."department" in (${Prisma.join(place.codes)})`;
  return [...branches, branch(every(others ? [placed, others] : [placed]), AT_MOST)];
}
