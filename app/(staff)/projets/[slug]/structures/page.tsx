import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { AdoptionList } from '@/components/adoptions/adoption-list';
import { ExportLinks } from '@/components/exports/export-links';
import { ProjectOnDay } from '@/components/projects/project-on-day';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { loadAdoptionFilters } from '@/lib/adoptions/filters';
import { readAsOf } from '@/lib/as-of';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getMatrix } from '@/lib/progress/queries';
import { readFrame } from '@/lib/projects/queries';
import { isSheetStale } from '@/lib/sheets/stale-queries';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../../../views-bar';

export const metadata: Metadata = { title: 'Structures du projet' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function AdoptionsPage({ params, searchParams }: PageProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.adoptions(slug));
  const { page, ...filters } = await loadAdoptionFilters(search);
  const asOf = readAsOf(search);
  const [project, matrix, isStale] = await Promise.all([
    readFrame(staff, slug, asOf),
    getMatrix(staff, slug, asOf.day),
    isSheetStale(staff, slug),
  ]);
  if (!project || !matrix) outOfReach();
  return (
    <>
      <ProjectOnDay project={project} asOf={asOf} isSheetStale={isStale} path={paths.adoptions(slug)} kept={filters} />
      {matrix.rows.length > 0 ? (
        <>
          <ViewsBar staff={staff} path={paths.adoptions(slug)} search={search} />
          <AdoptionList matrix={matrix} filters={filters} page={page} />
          <ChartDownloads chart="structures" search={{ projet: slug, au: asOf.past }} />
          <ExportLinks list="structures-du-projet" search={{ projet: slug, ...filters, au: asOf.past }} />
        </>
      ) : (
        <NoStructure slug={slug} />
      )}
    </>
  );
}

function NoStructure({ slug }: { slug: string }) {
  return (
    <Card>
      <EmptyState
        kind="nothing-yet"
        title="Aucune structure déclarée"
        action={{ label: 'Ajouter une structure', href: paths.newAdoption(slug) }}
      >
        Une structure peut être déclarée avant d’être nommée{'\u00a0'}: «{'\u00a0'}SIAE n°{'\u00a0'}3{'\u00a0'}».
      </EmptyState>
    </Card>
  );
}
