import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ExportLinks } from '@/components/exports/export-links';
import { PageHeader } from '@/components/layout/page-header';
import { OrganizationFilters } from '@/components/organizations/organization-filters';
import { OrganizationTable } from '@/components/organizations/organization-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { count } from '@/lib/format';
import { isFiltered, loadOrganizationFilters, organizationSearch } from '@/lib/organizations/filters';
import { listOrganizations } from '@/lib/organizations/queries';
import { PAGE_SIZE } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../views-bar';

export const metadata: Metadata = { title: 'Structures' };

export default async function OrganizationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff(paths.organizations);
  const filters = await loadOrganizationFilters(searchParams);
  const { rows, total, page } = await listOrganizations(staff, filters);
  const hrefFor = (changes: Partial<typeof filters>) =>
    withSearch(paths.organizations, organizationSearch(filters, changes));
  return (
    <>
      <PageHeader
        title="Structures"
        subtitle="Toutes celles qui portent un projet, l’ont repris ou y participent."
        actions={
          <ButtonLink href={paths.newOrganization} variant="primary">
            Ajouter une structure
          </ButtonLink>
        }
      />
      <ViewsBar staff={staff} path={paths.organizations} search={searchParams} />
      <OrganizationFilters filters={filters} />
      <Card
        flush
        title={count(total, 'structure')}
        hint={isFiltered(filters) ? 'qui répondent aux filtres' : 'dans l’annuaire'}
        actions={
          <a className="link" href={hrefFor({ onlyDuplicates: !filters.onlyDuplicates })}>
            {filters.onlyDuplicates ? 'Voir tout' : 'Chercher les doublons'}
          </a>
        }
      >
        {rows.length > 0 && <OrganizationTable rows={rows} filters={filters} />}
        {rows.length === 0 && isFiltered(filters) && (
          <EmptyState
            kind="no-result"
            title="Aucune structure ne répond à ces filtres"
            action={{ label: 'Effacer les filtres', href: paths.organizations }}
          />
        )}
        {rows.length === 0 && !isFiltered(filters) && (
          <EmptyState
            kind="nothing-yet"
            title="L’annuaire est vide"
            action={{ label: 'Ajouter une structure', href: paths.newOrganization }}
          />
        )}
      </Card>
      {rows.length > 0 && <ExportLinks list="structures" search={organizationSearch(filters)} />}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefFor={(wanted) => hrefFor({ page: wanted })}
      />
    </>
  );
}
