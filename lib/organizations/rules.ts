import { fold, slugOf } from '@/lib/format';
import type { OrganizationKind } from '@/lib/generated/prisma/enums';
import type { OrganizationRole } from './labels';

export const ORGANIZATION_SORTS = ['nom', 'type', 'departement', 'projets'] as const;
export type OrganizationSort = (typeof ORGANIZATION_SORTS)[number];

export type OrganizationFilters = {
  q: string;
  role: OrganizationRole | null;
  kind: OrganizationKind | null;
  department: string | null;
  onlyDuplicates: boolean;
  sort: OrganizationSort;
  descending: boolean;
  page: number;
};

type Names = { name: string; shortName: string | null; aliases: readonly string[] };

/** Every way of naming it that finds it, folded: two organizations that share one may be the same. */
export function foldedNames({ name, shortName, aliases }: Names): string[] {
  const names = [name, shortName ?? '', ...aliases].map(fold);
  return [...new Set(names.filter((folded) => folded.length > 0))];
}

/** The names the two have in common, as the first one writes them; empty when they share none. */
export function sharedNames(one: Names, other: Names): string[] {
  const others = foldedNames(other);
  return [one.name, one.shortName, ...one.aliases].filter(
    (name) => name !== null && others.includes(fold(name)),
  ) as string[];
}

/** The parts an organization plays, in the order a reader expects them. */
export function rolesOf(counts: { carried: number; adopted: number; partnered: number }): OrganizationRole[] {
  const roles: OrganizationRole[] = [];
  if (counts.carried > 0) roles.push('porteur');
  if (counts.adopted > 0) roles.push('essaimee');
  if (counts.partnered > 0) roles.push('partenaire');
  return roles;
}

/** Names a page of the site already has. */
// Pages that stand beside an organization's, an adoption's or an evaluation's own.
const RESERVED = ['nouvelle', 'modifier', 'grille', 'resultats', 'liens', 'import', 'cliches', 'suites', 'invitations'];

/** An address that nothing else has: « air-services », then « air-services-2 ». */
export function freeSlug(text: string, taken: readonly string[]): string {
  const base = slugOf(text) || 'structure';
  const refused = new Set([...taken, ...RESERVED]);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!refused.has(slug)) return slug;
  }
}

/** « Air Services », or « Air Services (Paris) » where the place tells it from a namesake. */
export function nameWithPlace(organization: { name: string; department: string | null }): string {
  return organization.department ? `${organization.name} (${organization.department})` : organization.name;
}
