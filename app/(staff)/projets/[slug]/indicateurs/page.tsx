import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ExportLinks } from '@/components/exports/export-links';
import { IndicatorTable } from '@/components/indicators/indicator-table';
import { LaterNote } from '@/components/indicators/later-note';
import { UnusedIndicators } from '@/components/indicators/unused-indicators';
import { ProjectOnDay } from '@/components/projects/project-on-day';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { readAsOf } from '@/lib/as-of';
import { listIndicators } from '@/lib/indicators/indicator-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { readFrame } from '@/lib/projects/queries';
import { isSheetStale } from '@/lib/sheets/stale-queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Indicateurs' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function IndicatorsPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const here = paths.indicators(slug);
  const staff = await requireStaff(here);
  const asOf = readAsOf(await searchParams);
  const [project, list, isStale] = await Promise.all([
    readFrame(staff, slug, asOf),
    listIndicators(staff, slug, asOf),
    isSheetStale(staff, slug),
  ]);
  if (!project || !list) outOfReach();
  const { indicators, unused } = list;
  const toDefine = { label: 'Définir un indicateur', href: paths.newIndicator(slug) };
  return (
    <>
      <ProjectOnDay project={project} asOf={asOf} isSheetStale={isStale} path={here} />
      <LaterNote count={indicators.reduce((sum, { later }) => sum + later, 0)} past={asOf.past} />
      <Card
        title="Indicateurs"
        hint="chaque chiffre avec ce qu’il compte, pour qui, quand, et d’où il vient"
        actions={
          <>
            <a href={withSearch(paths.programmeIndicators, { au: asOf.past })} className="link">
              Indicateurs du programme
            </a>
            {indicators.length > 0 && (
              <ButtonLink href={toDefine.href} size="sm">
                {toDefine.label}
              </ButtonLink>
            )}
          </>
        }
        footer={indicators.length > 0 && <ExportLinks list="indicateurs" search={{ projet: slug, au: asOf.past }} />}
        flush
      >
        {indicators.length === 0 ? (
          <EmptyState kind="nothing-yet" title="Aucun indicateur" action={toDefine}>
            Un nombre, un taux, une durée, des sorties dynamiques{'\u00a0'}: ce qu’on compte, puis chaque mesure.
          </EmptyState>
        ) : (
          <IndicatorTable project={slug} indicators={indicators} asOf={asOf} />
        )}
      </Card>
      <UnusedIndicators project={slug} indicators={unused} />
    </>
  );
}
