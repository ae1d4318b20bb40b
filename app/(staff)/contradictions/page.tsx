import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { AcceptedAnomalies } from '@/components/anomalies/accepted-anomalies';
import { AnomalyFilters } from '@/components/anomalies/anomaly-filters';
import { Compared } from '@/components/anomalies/compared';
import { NoAnomaly } from '@/components/anomalies/no-anomaly';
import { OpenAnomalies } from '@/components/anomalies/open-anomalies';
import { ExportLinks } from '@/components/exports/export-links';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { Pagination } from '@/components/ui/pagination';
import { anomalySearch, loadAnomalyFilters } from '@/lib/anomalies/filters';
import { filterAnomalies, pageOf, splitAnomalies } from '@/lib/anomalies/list-rules';
import { getAnomalyBoard } from '@/lib/anomalies/queries';
import { readAsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../views-bar';
import { acceptAnomalyAction, withdrawAcceptanceAction } from './actions';

export const metadata: Metadata = { title: 'Contradictions' };

export default async function ContradictionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff(paths.contradictions);
  const search = await searchParams;
  const filters = await loadAnomalyFilters(search);
  const asOf = readAsOf(search);
  const { anomalies, agreements } = await getAnomalyBoard(staff, { day: asOf.day });
  const found = filterAnomalies(anomalies, filters);
  const counts = splitAnomalies(found);
  const told = `${count(counts.open.length, 'ouverte')}, ${count(counts.accepted.length, 'acceptée')}`;
  const agreed = agreements.filter(({ project }) => !filters.project || project.slug === filters.project);
  const isEmpty = (filters.state === 'acceptees' ? counts.accepted : counts.open).length === 0;
  const { page, pageCount, anomalies: shown } = pageOf(found, filters.page);
  const { open, accepted } = splitAnomalies(shown);
  const hrefFor = (wanted: number) =>
    withSearch(paths.contradictions, { ...anomalySearch(filters, { page: wanted }), au: asOf.past });
  return (
    <>
      <PageHeader
        title="Contradictions"
        badges={<AsOfBadge asOf={asOf} />}
        subtitle={`${told}\u00a0: ce que les données disent deux fois, autrement`}
      />
      <AsOfBar asOf={asOf} path={paths.contradictions} kept={anomalySearch(filters, { page: 1 })} />
      <ViewsBar staff={staff} path={paths.contradictions} search={search} />
      <AnomalyFilters anomalies={anomalies} filters={filters} asOf={asOf} />
      {isEmpty && <NoAnomaly filters={filters} asOf={asOf} />}
      <OpenAnomalies
        anomalies={open}
        filters={filters}
        past={asOf.past}
        accept={asOf.past ? null : acceptAnomalyAction}
      />
      <AcceptedAnomalies anomalies={accepted} withdraw={withdrawAcceptanceAction} />
      <Pagination page={page} pageCount={pageCount} hrefFor={hrefFor} />
      {found.length > 0 && (
        <ExportLinks list="contradictions" search={{ ...anomalySearch(filters, { page: 1 }), au: asOf.past }} />
      )}
      <Compared anomalies={anomalies} agreements={agreed} asOf={asOf} />
    </>
  );
}
