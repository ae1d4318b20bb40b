import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ExportLinks } from '@/components/exports/export-links';
import { ProgrammeFigures } from '@/components/indicators/programme-figures';
import { SharedIndicatorCard } from '@/components/indicators/shared-indicator-card';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { readAsOf, situationOf } from '@/lib/as-of';
import { listProgrammeFigures, listSharedIndicators } from '@/lib/indicators/programme-queries';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Indicateurs du programme' };

export default async function ProgrammeIndicatorsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff(paths.programmeIndicators);
  const asOf = readAsOf(await searchParams);
  const [shared, figures] = await Promise.all([
    listSharedIndicators(staff, asOf.day),
    listProgrammeFigures(staff, asOf.day),
  ]);
  return (
    <>
      <PageHeader
        title="Indicateurs du programme"
        detail={asOf.past ? situationOf(asOf.past) : undefined}
        subtitle="Ce qui se mesure dans plusieurs projets, et ce que chaque projet dit des personnes."
      />
      <AsOfBar asOf={asOf} path={paths.programmeIndicators} />
      {shared.map((indicator) => (
        <SharedIndicatorCard key={indicator.id} indicator={indicator} past={asOf.past} />
      ))}
      {shared.length === 0 && (
        <Card title="Partagés par les projets">
          <EmptyState kind="nothing-yet" title="Aucun indicateur partagé">
            Depuis un projet, définissez un indicateur pour «{'\u00a0'}tous les projets du programme
            {'\u00a0'}»{'\u00a0'}: ses mesures se liront ici côte à côte.
          </EmptyState>
        </Card>
      )}
      <ProgrammeFigures figures={figures.filter(({ isShared }) => !isShared)} past={asOf.past} />
      <ExportLinks list="indicateurs-du-programme" search={{ au: asOf.past }} />
    </>
  );
}
