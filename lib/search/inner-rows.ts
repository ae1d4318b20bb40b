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
  /** The label an adoption had before it was named; the state of a campaign; the kind of a document; the role of a person. */
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
  return db.$queryRaw<InnerRow[]>`
    (select 'adoption' as "kind", a."id", a."slug", coalesce(o."name", a."label") as "name",
      array_remove(array[a."label", o."name", o."shortName"] || o."aliases", null) as "names",
      case when o."name" <> a."label" then a."label" end as "state", a."departments"::text[] as "places",
      p."slug" as "projectSlug", p."name" as "projectName"
    from (${anyOf(adoptions(sought, organizations, scopes))}) a
    join "Project" p on p."id" = a."projectId" left join "Organization" o on o."id" = a."organizationId")
    union all
    (select 'campaign', c."id", c."slug", c."label", array[c."label"], c."state"::text, array[]::text[], p."slug", p."name"
    from (${anyOf(titled(sought, scopes, CAMPAIGNS))}) c join "Project" p on p."id" = c."projectId")
    union all
    (select 'document', d."id", d."id"::text, d."title", array[d."title"], d."kind"::text, array[]::text[], p."slug", p."name"
    from (${anyOf(titled(sought, scopes, DOCUMENTS))}) d join "Project" p on p."id" = d."projectId")
    union all
    (${people(sought)})`;
}

/** Rows of one table, each branch bounded and answered by its own index. The same row may come twice. */
function anyOf(branches: Prisma.Sql[]): Prisma.Sql {
  return Prisma.join(branches, ' union all ');
}

function adoptions(sought: Sought, organizations: readonly string[], scopes: readonly Scope[]): Prisma.Sql[] {
  const { words, whole } = sought;
  const branch = (condition: Prisma.Sql, most = AT_MOST, joined = Prisma.empty) => Prisma.sql`(
    select a."id", a."slug", a."label", a."departments", a."projectId", a."organizationId" from "Adoption" a ${joined}
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
  // Joined rather than looked for in a sub-select, which would fold the names of every organization.
  if (scopes.length > 0) branches.push(branch(any(scopes.map(inScope)), AT_MOST, WITH_ORGANIZATION));
  return branches;
}

const WITH_ORGANIZATION = Prisma.sql`left join "Organization" o on o."id" = a."organizationId"`;

/** Each of the other words is in the label of an adoption, or in the names of its organization. */
function inScope({ projects, others }: Scope): Prisma.Sql {
  const held = others.flatMap((word) => {
    const either = [holdsWords(adoptionText, [word]), holdsWords(organizationText, [word])].filter(
      (one) => one !== null,
    );
    return either.length > 0 ? [any(either)] : [];
  });
  return every([Prisma.sql`a."projectId" ${oneOfIds(projects)}`, ...held]);
}

type Titled = { from: Prisma.Sql; text: Prisma.Sql };

const CAMPAIGNS: Titled = { from: Prisma.sql`"Campaign"`, text: Prisma.sql`essaim_fold(t."label")` };
const DOCUMENTS: Titled = { from: Prisma.sql`"Document"`, text: Prisma.sql`essaim_fold(t."title")` };

function titled({ words, whole }: Sought, scopes: readonly Scope[], { from, text }: Titled): Prisma.Sql[] {
  const branch = (condition: Prisma.Sql, most = AT_MOST) =>
    Prisma.sql`(select t.* from ${from} t where ${condition} limit ${most})`;
  const inScopes = scopes.map(({ projects, others }) => {
    const held = holdsWords(text, others);
    return every([Prisma.sql`t."projectId" ${oneOfIds(projects)}`, ...(held ? [held] : [])]);
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
  return Prisma.sql`
    select 'person', u."id", u."id"::text, u."name", array[u."name"], u."role"::text, array[]::text[], null, null
    from "User" u where u."isActive" and u."role" <> 'CARRIER' and ${every(named)} limit ${STARTS}`;
}
