import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { IndicatorHeader } from '@/components/indicators/indicator-header';
import { IndicatorStats } from '@/components/indicators/indicator-stats';
import { LaterNote } from '@/components/indicators/later-note';
import { MeasureCards } from '@/components/indicators/measure-cards';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { HistoryEntry } from '@/components/projects/history-entry';
import { Card } from '@/components/ui/card';
import { readAsOf } from '@/lib/as-of';
import { listIndicatorChanges } from '@/lib/indicators/history-queries';
import { getIndicator } from '@/lib/indicators/indicator-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Indicateur' };

type PageProps = { params: Promise<{ slug: string; indicateur: string }>; searchParams: Promise<SearchParams> };

export default async function IndicatorPage({ params, searchParams }: PageProps) {
  const { slug, indicateur } = await params;
  const here = paths.indicator(slug, indicateur);
  const staff = await requireStaff(here);
  const asOf = readAsOf(await searchParams);
  const { project, indicator } = (await getIndicator(staff, slug, indicateur, asOf)) ?? outOfReach();
  const changes = await listIndicatorChanges(staff, slug, indicator.id);
  return (
    <>
      <IndicatorHeader project={project} indicator={indicator} />
      <AsOfBar asOf={asOf} path={here} />
      <LaterNote count={indicator.later} past={asOf.past} />
      {indicator.measures.length > 0 && <IndicatorStats indicator={indicator} declared={project.declared} />}
      <MeasureCards project={project.slug} indicator={indicator} past={asOf.past} />
      {changes.length > 0 && (
        <Card title="Qui a changé quoi" hint="une correction garde ce qui était écrit avant">
          <ul className="divide-y divide-line">
            {changes.map((entry) => (
              <HistoryEntry key={entry.key} entry={entry} />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
