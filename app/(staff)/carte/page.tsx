import type { Metadata } from 'next';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { MapCard } from '@/components/map/map-card';
import { MapFilters } from '@/components/map/map-filters';
import { Badge } from '@/components/ui/badge';
import { situationOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { mapHref, mapSearch, readMapFilters } from '@/lib/territories/filters';
import { getMapCounts, listPlaced, listProjectChoices } from '@/lib/territories/queries';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../views-bar';
import { PlacedList } from './placed-list';
import { Territories } from './territories';

export const metadata: Metadata = { title: 'Carte' };

type MapPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MapPage({ searchParams }: MapPageProps) {
  const filters = readMapFilters(await searchParams);
  const staff = await requireStaff(mapHref(filters));
  const [{ territories, all }, placed, projects] = await Promise.all([
    getMapCounts(staff, filters),
    listPlaced(staff, filters),
    listProjectChoices(staff),
  ]);
  const { grain, asOf } = filters;
  return (
    <>
      <PageHeader
        title="Carte"
        subtitle={`${count(all.located, 'structure')} dans ${count(territories.length, grain === 'region' ? 'région' : 'département')}, ${all.unlocated} sans département connu`}
        badges={asOf.past && <Badge tone="violet">{situationOf(asOf.past)}</Badge>}
        actions={
          <SegmentedLinks
            label="Maille"
            items={[
              { label: 'Départements', href: mapHref(filters, { grain: 'departement' }), current: grain !== 'region' },
              { label: 'Régions', href: mapHref(filters, { grain: 'region' }), current: grain === 'region' },
            ]}
          />
        }
      />
      <AsOfBar asOf={asOf} path={paths.map} kept={mapSearch(filters)} />
      <ViewsBar staff={staff} path={paths.map} search={searchParams} />
      <MapFilters filters={filters} projects={projects} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <Territories territories={territories} all={all} filters={filters} />
        <MapCard territories={territories} filters={filters} />
      </div>
      <PlacedList placed={placed} filters={filters} />
    </>
  );
}
