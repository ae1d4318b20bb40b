import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ChangesCard } from '@/components/indicators/changes-card';
import { IndicatorHeader } from '@/components/indicators/indicator-header';
import { IndicatorStats } from '@/components/indicators/indicator-stats';
import { LaterNote } from '@/components/indicators/later-note';
import { MeasureCards } from '@/components/indicators/measure-cards';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { readAsOf } from '@/lib/as-of';
import { listIndicatorChanges } from '@/lib/indicators/history-queries';
import { getIndicator } from '@/lib/indicators/indicator-queries';
import { listRetractedMeasures } from '@/lib/indicators/retracted-queries';
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
  const [changes, removed] = await Promise.all([
    listIndicatorChanges(staff, slug, indicator.id),
    listRetractedMeasures(staff, slug, indicator.id),
  ]);
  const retracted = removed.map((one) => ({ ...one, href: paths.editMeasure(slug, indicateur, one.id) }));
  return (
    <>
      <IndicatorHeader project={project} indicator={indicator} asOf={asOf} />
      <AsOfBar asOf={asOf} path={here} />
      <LaterNote count={indicator.later} past={asOf.past} />
      {indicator.measures.length > 0 && <IndicatorStats indicator={indicator} declared={project.declared} />}
      <MeasureCards project={project.slug} indicator={indicator} past={asOf.past} />
      <ChangesCard changes={changes} retracted={retracted} />
    </>
  );
}
