import {
  createLoader,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type SearchParams,
} from 'nuqs/server';
import { OrganizationKind } from '@/lib/generated/prisma/enums';
import { departmentOptions } from './departments';
import { ORGANIZATION_ROLES } from './labels';
import { ORGANIZATION_SORTS, type OrganizationFilters } from './rules';

/** What the address of the directory says: /structures?q=isere&role=porteur&type=ACI&departement=38&doublons=true&tri=nom&ordre=desc&page=2 */
const load = createLoader({
  q: parseAsString.withDefault(''),
  role: parseAsStringLiteral(ORGANIZATION_ROLES),
  type: parseAsStringLiteral(Object.values(OrganizationKind)),
  departement: parseAsStringLiteral(departmentOptions.map((option) => option.value)),
  doublons: parseAsBoolean.withDefault(false),
  tri: parseAsStringLiteral(ORGANIZATION_SORTS).withDefault('nom'),
  ordre: parseAsStringLiteral(['desc'] as const),
  page: parseAsInteger.withDefault(1),
});

export async function loadOrganizationFilters(
  search: SearchParams | Promise<SearchParams>,
): Promise<OrganizationFilters> {
  const { q, role, type, departement, doublons, tri, ordre, page } = await load(await search);
  return {
    q: q.trim().slice(0, 100),
    role,
    kind: type,
    department: departement,
    onlyDuplicates: doublons,
    sort: tri,
    descending: ordre === 'desc',
    page: Math.min(Math.max(1, page), 10_000),
  };
}

/** The same filters as search parameters, changed where asked; a change goes back to the first page unless it names one. */
export function organizationSearch(filters: OrganizationFilters, changes: Partial<OrganizationFilters> = {}) {
  const next = { ...filters, page: 1, ...changes };
  return {
    q: next.q,
    role: next.role,
    type: next.kind,
    departement: next.department,
    doublons: next.onlyDuplicates ? 'true' : null,
    tri: next.sort === 'nom' ? null : next.sort,
    ordre: next.descending ? 'desc' : null,
    page: next.page === 1 ? null : next.page,
  };
}

/** Whether the list is narrower than the whole directory. */
export function isFiltered({ q, role, kind, department, onlyDuplicates }: OrganizationFilters): boolean {
  return Boolean(q || role || kind || department || onlyDuplicates);
}
