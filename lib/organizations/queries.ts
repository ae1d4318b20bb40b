import 'server-only';
import { db } from '@/lib/db';
import { fold } from '@/lib/format';
import { Prisma } from '@/lib/generated/prisma/client';
import { PAGE_SIZE } from '@/lib/pages';
import type { Staff } from '@/lib/viewer';
import { departmentsNamed } from './departments';
import { type OrganizationRole, organizationKindLabels } from './labels';
import { idsWithDuplicates, searchText } from './lookalikes';
import { nameWithPlace, type OrganizationFilters, type OrganizationSort, rolesOf } from './rules';

/** Suggestions a form carries: beyond, the full name still finds its organization. */
const MAX_SUGGESTIONS = 400;

export type OrganizationRow = Awaited<ReturnType<typeof listOrganizations>>['rows'][number];

/** One page of the directory, and how many organizations answer the filters. A page beyond the last one is the first. */
export async function listOrganizations(_staff: Staff, filters: OrganizationFilters, size = PAGE_SIZE) {
  const twins = await idsWithDuplicates(db);
  const asked = await findPage(filters, twins, size);
  const isBeyond = asked.length === 0 && filters.page > 1;
  const page = isBeyond ? 1 : filters.page;
  const found = isBeyond ? await findPage({ ...filters, page }, twins, size) : asked;
  const ids = found.map((row) => row.id);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const organizations = await readRows(ids);
  const rows = organizations
    .sort((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0))
    .map((organization) => {
      const { carriedProjects, adoptions, partnerships, ...own } = organization;
      const counts = { carried: carriedProjects.length, adopted: adoptions.length, partnered: partnerships.length };
      return {
        ...own,
        carries: carriedProjects,
        adopts: adoptions,
        partners: partnerships,
        roles: rolesOf(counts),
        hasDuplicate: twins.has(own.id),
      };
    });
  return { rows, total: Number(found[0]?.total ?? 0), page };
}

function findPage(filters: OrganizationFilters, twins: Set<string>, size: number) {
  return db.$queryRaw<{ id: string; total: bigint }[]>`
    select o."id", count(*) over () as total from "Organization" o
    where ${Prisma.join(conditionsOf(filters, twins), ' and ')}
    order by ${orderOf(filters)}, o."name", o."id"
    limit ${size} offset ${(filters.page - 1) * size}`;
}

/** Names to choose from; one that several bear is proposed by its address, which names only one. */
export async function suggestOrganizations(_staff: Staff): Promise<{ value: string; label: string }[]> {
  const organizations = await db.organization.findMany({
    orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    take: MAX_SUGGESTIONS,
    select: { slug: true, name: true, shortName: true, department: true },
  });
  const bearers = new Map<string, number>();
  for (const { name } of organizations) bearers.set(fold(name), (bearers.get(fold(name)) ?? 0) + 1);
  return organizations.map((organization) => ({
    value: bearers.get(fold(organization.name)) === 1 ? organization.name : organization.slug,
    label: [nameWithPlace(organization), organization.shortName].filter(Boolean).join(' · '),
  }));
}

function readRows(ids: string[]) {
  return db.organization.findMany({
    where: { id: { in: ids } },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      name: true,
      shortName: true,
      kind: true,
      kindText: true,
      department: true,
      city: true,
      carriedProjects: { select: { slug: true, name: true }, orderBy: { position: 'asc' } },
      adoptions: {
        select: { slug: true, project: { select: { slug: true, name: true } } },
        orderBy: { createdAt: 'asc' },
      },
      partnerships: {
        select: { role: true, project: { select: { slug: true, name: true } } },
        orderBy: { role: 'asc' },
      },
    },
  });
}

function conditionsOf(
  { q, role, kind, department, onlyDuplicates }: OrganizationFilters,
  twins: Set<string>,
): Prisma.Sql[] {
  const conditions = [Prisma.sql`true`];
  if (q.trim()) conditions.push(searchOf(q));
  if (kind) conditions.push(Prisma.sql`o."kind" = ${kind}::"OrganizationKind"`);
  if (department) conditions.push(Prisma.sql`o."department" = ${department}`);
  if (role) conditions.push(PLAYS[role]);
  if (onlyDuplicates) conditions.push(Prisma.sql`o."id" = any(${[...twins]}::uuid[])`);
  return conditions;
}

/** By a name, by the name of its département, or by the figures of its SIREN or SIRET. */
function searchOf(q: string): Prisma.Sql {
  const folded = fold(q);
  // Nothing but punctuation was typed: nothing bears that name.
  if (!folded) return Prisma.sql`false`;
  const named = Prisma.sql`${searchText} like ${`%${folded}%`}`;
  const placed = Prisma.sql`o."department" = any(${departmentsNamed(q)}::text[])`;
  if (!/^\d{3,14}$/.test(folded)) return Prisma.sql`(${named} or ${placed})`;
  return Prisma.sql`(${named} or o."siren" like ${`${folded}%`} or o."siret" like ${`${folded}%`})`;
}

const PLAYS = {
  porteur: Prisma.sql`exists (select 1 from "Project" p where p."carrierId" = o."id")`,
  essaimee: Prisma.sql`exists (select 1 from "Adoption" a where a."organizationId" = o."id")`,
  partenaire: Prisma.sql`exists (select 1 from "ProjectPartner" r where r."organizationId" = o."id")`,
} satisfies Record<OrganizationRole, Prisma.Sql>;

/** As the columns read: a type by its French words, the source's own first; projects by all the parts that are played in them. */
function orderOf({ sort, descending }: OrganizationFilters): Prisma.Sql {
  const columns = {
    nom: Prisma.sql`o."name"`,
    type: Prisma.sql`coalesce(o."kindText", (${KIND_WORDS}::text[])[array_position(${KINDS}::text[], o."kind"::text)])`,
    departement: Prisma.sql`o."department"`,
    projets: Prisma.sql`(
      (select count(*) from "Adoption" a where a."organizationId" = o."id")
      + (select count(*) from "Project" p where p."carrierId" = o."id")
      + (select count(*) from "ProjectPartner" r where r."organizationId" = o."id"))`,
  } satisfies Record<OrganizationSort, Prisma.Sql>;
  return descending ? Prisma.sql`${columns[sort]} desc nulls last` : Prisma.sql`${columns[sort]} asc nulls last`;
}

const KINDS = Object.keys(organizationKindLabels);
const KIND_WORDS = Object.values(organizationKindLabels);
