import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect, SearchInput } from '@/components/ui/filter-fields';
import { departmentOptions } from '@/lib/organizations/departments';
import { isFiltered } from '@/lib/organizations/filters';
import { ORGANIZATION_ROLES, organizationKindLabels, organizationRoleLabels } from '@/lib/organizations/labels';
import type { OrganizationFilters as Filters } from '@/lib/organizations/rules';
import { paths } from '@/lib/paths';

export function OrganizationFilters({ filters }: { filters: Filters }) {
  const { q, role, kind, department } = filters;
  return (
    <FilterBar label="Filtrer les structures" clearHref={isFiltered(filters) ? paths.organizations : undefined}>
      <SearchInput name="q" label="Nom, sigle, département ou SIRET" defaultValue={q} />
      <FilterSelect name="role" label="Rôle" allLabel="Tous les rôles" options={ROLES} defaultValue={role ?? ''} />
      <FilterSelect name="type" label="Type" allLabel="Tous les types" options={KINDS} defaultValue={kind ?? ''} />
      <FilterSelect
        name="departement"
        label="Département"
        allLabel="Tous"
        options={departmentOptions}
        defaultValue={department ?? ''}
      />
    </FilterBar>
  );
}

const ROLES = ORGANIZATION_ROLES.map((value) => ({ value, label: organizationRoleLabels[value] }));
const KINDS = Object.entries(organizationKindLabels).map(([value, label]) => ({ value, label }));
