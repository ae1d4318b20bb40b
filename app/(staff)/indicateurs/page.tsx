import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ExportLinks } from '@/components/exports/export-links';
import { ProgrammeFigures } from '@/components/indicators/programme-figures';
import { SharedIndicatorCard } from '@/components/indicators/shared-indicator-card';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { Card } from '@/components/ui/card';
import { Pagination } from '@/components/ui/pagination';
import { readAsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { listProgrammeFigures, listSharedIndicators } from '@/lib/indicators/programme-queries';
import { figurePageOf } from '@/lib/indicators/programme-rules';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Indicateurs du programme' };

export default async function ProgrammeIndicatorsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff(paths.programmeIndicators);
  const search = await searchParams;
  const asOf = readAsOf(search);
  const [shared, figures] = await Promise.all([
    listSharedIndicators(staff, asOf.day),
    listProgrammeFigures(staff, asOf.day),
  ]);
  const own = figures.filter(({ isShared }) => !isShared);
  const { projects, projectCount, page, pageCount } = figurePageOf(own, Number(search.page) || 1);
  const hrefFor = (wanted: number) => withSearch(paths.programmeIndicators, { au: asOf.past, page: wanted });
  return (
    <>
      <PageHeader
        title="Indicateurs du programme"
        badges={<AsOfBadge asOf={asOf} />}
        subtitle="Ce qui se mesure dans plusieurs projets, et ce que chaque projet dit des personnes."
      />
      <AsOfBar asOf={asOf} path={paths.programmeIndicators} />
      {shared.map((indicator) => (
        <SharedIndicatorCard key={indicator.id} indicator={indicator} past={asOf.past} />
      ))}
      <ProgrammeFigures projects={projects} past={asOf.past} />
      <Pagination page={page} pageCount={pageCount} hrefFor={hrefFor} total={count(projectCount, 'projet')} />
      {shared.length === 0 && (
        <Card title="Partagés par les projets" hint="aucun pour l’instant">
          <p className="max-w-[42rem] text-soft">
            Depuis un projet, définissez un indicateur pour «{'\u00a0'}tous les projets du programme{'\u00a0'}»
            {'\u00a0'}: ses mesures se liront ici côte à côte.
          </p>
        </Card>
      )}
      <ExportLinks list="indicateurs-du-programme" search={{ au: asOf.past }} />
    </>
  );
}
