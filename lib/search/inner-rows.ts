import 'server-only';
import { db } from '@/lib/db';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { adoptionText, any, every, holdsWords, oneOfIds, organizationText, startsWith } from './conditions';
import { AT_MOST, placesOf, type Scope, type Sought, STARTS } from './rules';

/** What stands in a project; and the team, which stands in none. */
export type InnerRow = {
  kind: 'adoption' | 'campaign' | 'document' | 'person';
  id: string;
  slug: string;
  name: string;
  names: string[];
  /** The label an adoption had before it was named; the state of a campaign; the role of a person. */
  state: string | null;
  /** Département codes of an adoption. */
  places: string[];
  projectSlug: string | null;
  projectName: string | null;
};

/**
 * What holds every word itself, and what holds those that its project does not, in one statement.
 * @param organizations ids of those that hold every word: where they adopted a project
 * @param scopes the projects that hold some of the words, with the others
 */
export async function readInner(
  _staff: Staff,
  sought: Sought,
  organizations: readonly string[],
  scopes: readonly Scope[],
) {
  const branches = [
    ...adoptions(sought, organizations, scopes),
    ...titled(sought, scopes, {
      text: Prisma.sql`essaim_fold(c."label")`,
      projectId: Prisma.sql`c."projectId"`,
      from: Prisma.sql`select 'campaign', c."id", c."slug", c."label", array[c."label"], c."state"::text, array[]::text[], p."slug", p."name"
        from "Campaign" c join "Project" p on p."id" = c."projectId"`,
    }),
    ...titled(sought, scopes, {
      text: Prisma.sql`essaim_fold(d."title")`,
      projectId: Prisma.sql`d."projectId"`,
      from: Prisma.sql`select 'document', d."id", d."id"::text, d."title", array[d."title"], null, array[]::text[], p."slug", p."name"
        from "Document" d join "Project" p on p."id" = d."projectId"`,
    }),
    people(sought),
  ];
  return db.$queryRaw<InnerRow[]>(Prisma.join(branches, ' union all '));
}

function adoptions(sought: Sought, organizations: readonly string[], scopes: readonly Scope[]): Prisma.Sql[] {
  const { words, whole } = sought;
  const branch = (condition: Prisma.Sql, most = AT_MOST) => Prisma.sql`(
    select 'adoption' as "kind", a."id", a."slug", coalesce(o."name", a."label") as "name",
      array_remove(array[a."label", o."name", o."shortName"] || o."aliases", null) as "names",
      case when o."name" <> a."label" then a."label" end as "state", a."departments"::text[] as "places",
      p."slug" as "projectSlug", p."name" as "projectName"
    from "Adoption" a join "Project" p on p."id" = a."projectId" left join "Organization" o on o."id" = a."organizationId"
    where ${condition} limit ${most})`;
  const branches = [branch(startsWith(adoptionText, whole), STARTS)];
  const labelled = holdsWords(adoptionText, words);
  if (labelled) branches.push(branch(labelled));
  if (organizations.length > 0) branches.push(branch(Prisma.sql`a."organizationId" ${oneOfIds(organizations)}`));
  const place = placesOf(sought);
  if (place) {
    const placed = Prisma.sql`a."departments" && array[${Prisma.join(place.codes)}]::text[]`;
    const others = holdsWords(adoptionText, place.others);
    branches.push(branch(every(others ? [placed, others] : [placed])));
  }
  const inScopes = scopes.map(({ projects, others }) => {
    const own = others.map((word) => [holdsWords(adoptionText, [word]), holdsWords(organizationText, [word])]);
    const held = own.map((either) => either.filter((one) => one !== null)).filter((either) => either.length > 0);
    return every([Prisma.sql`a."projectId" ${oneOfIds(projects)}`, ...held.map(any)]);
  });
  return inScopes.length > 0 ? [...branches, branch(any(inScopes))] : branches;
}

type Titled = { text: Prisma.Sql; projectId: Prisma.Sql; from: Prisma.Sql };

function titled({ words, whole }: Sought, scopes: readonly Scope[], { text, projectId, from }: Titled): Prisma.Sql[] {
  const branch = (condition: Prisma.Sql, most = AT_MOST) => Prisma.sql`(${from} where ${condition} limit ${most})`;
  const inScopes = scopes.map(({ projects, others }) => {
    const held = holdsWords(text, others);
    return every([Prisma.sql`${projectId} ${oneOfIds(projects)}`, ...(held ? [held] : [])]);
  });
  const named = holdsWords(text, words);
  return [
    branch(startsWith(text, whole), STARTS),
    ...(named ? [branch(named)] : []),
    ...(inScopes.length > 0 ? [branch(any(inScopes))] : []),
  ];
}

/** Names only, of the open accounts of the team: no account of a carrier, no address. */
function people({ words }: Sought): Prisma.Sql {
  const named = words.map((word) => Prisma.sql`essaim_fold(u."name") like ${`%${word}%`}`);
  return Prisma.sql`(
    select 'person', u."id", u."id"::text, u."name", array[u."name"], u."role"::text, array[]::text[], null, null
    from "User" u where u."isActive" and u."role" <> 'CARRIER' and ${every(named)} limit ${STARTS})`;
}
