import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ExportLinks } from '@/components/exports/export-links';
import { FindingFilters } from '@/components/findings/finding-filters';
import { FindingTally } from '@/components/findings/finding-tally';
import { FindingsChain } from '@/components/findings/findings-chain';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { chainsOf, chainsOnPage, tallyOf } from '@/lib/findings/chain-rules';
import { findingSearch, isFiltered, loadFindingFilters } from '@/lib/findings/filters';
import { listFindings } from '@/lib/findings/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { getProjectFrame } from '@/lib/projects/queries';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../../../views-bar';

export const metadata: Metadata = { title: 'Constats et suites' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function FindingsPage({ params, searchParams }: PageProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const here = paths.findings(slug);
  const staff = await requireStaff(here);
  const filters = await loadFindingFilters(search);
  const [project, findings] = await Promise.all([getProjectFrame(staff, slug), listFindings(staff, slug)]);
  if (!project) outOfReach();
  const toLog = { label: 'Noter un constat', href: paths.newFinding(slug) };
  if (findings.length === 0) {
    return (
      <Card>
        <EmptyState kind="nothing-yet" title="Aucun constat" action={toLog}>
          Une difficulté, une réussite, un levier, un doute, et ce qui en a été décidé.
        </EmptyState>
      </Card>
    );
  }
  const { page, pageCount, total, onPage } = chainsOnPage(chainsOf(findings, filters), search.page);
  const clear = { label: 'Effacer les filtres', href: here };
  return (
    <>
      <ViewsBar staff={staff} path={here} search={search} />
      <FindingFilters project={slug} findings={findings} filters={filters} />
      <FindingTally project={slug} tally={tallyOf(findings)} shown={isFiltered(filters) ? total : null} />
      <FindingsChain
        project={slug}
        chains={onPage}
        mayEdit
        empty={<EmptyState kind="no-result" title="Aucun constat ne répond à ces filtres" action={clear} />}
      />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => withSearch(here, { ...findingSearch(filters), page: wanted > 1 ? wanted : null })}
      />
      <ExportLinks list="constats" search={{ projet: slug, ...findingSearch(filters) }} />
    </>
  );
}
