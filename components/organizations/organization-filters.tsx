import { FilterBar } from '@/components/ui/filter-bar';
import { optionsOf } from '@/components/ui/filter-fields';
import { departmentOptions } from '@/lib/organizations/departments';
import { isFiltered, organizationSearch } from '@/lib/organizations/filters';
import { organizationKindLabels, organizationRoleLabels } from '@/lib/organizations/labels';
import type { OrganizationFilters as Filters } from '@/lib/organizations/rules';
import { paths } from '@/lib/paths';

/** The filters of the directory; its order and the search for duplicates travel along unseen. */
export function OrganizationFilters({ filters }: { filters: Filters }) {
  const { q, role, kind, department } = filters;
  const { tri, ordre, doublons } = organizationSearch(filters);
  return (
    <FilterBar
      label="Filtrer les structures"
      kept={{ tri, ordre, doublons }}
      clearHref={isFiltered(filters) ? paths.organizations : undefined}
      fields={[
        { name: 'q', label: 'Nom, sigle, département ou SIRET', value: q },
        { name: 'role', label: 'Rôle', all: 'Tous les rôles', options: ROLES, value: role },
        { name: 'type', label: 'Type', all: 'Tous les types', options: KINDS, value: kind },
        { name: 'departement', label: 'Département', all: 'Tous', options: departmentOptions, value: department },
      ]}
    />
  );
}

const ROLES = optionsOf(organizationRoleLabels);
const KINDS = optionsOf(organizationKindLabels);
