import { MapLegend } from '@/components/map/map-legend';
import { OverseasTiles } from '@/components/map/overseas-tiles';
import { TerritoryMap } from '@/components/map/territory-map';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { Card } from '@/components/ui/card';
import type { TerritoryCounts } from '@/lib/territories/count-rules';
import { type MapFilters, mapListHref, mapSearch } from '@/lib/territories/filters';
import { isOverseas, overseasAt } from '@/lib/territories/regions';
import { scaleOf } from '@/lib/territories/scale-rules';

/** The map, its legend, the overseas territories and the credit its outlines ask for. */
export function MapCard({ territories, filters }: { territories: readonly TerritoryCounts[]; filters: MapFilters }) {
  const { grain, territory: selected } = filters;
  const totals = new Map(territories.map((territory) => [territory.code, territory]));
  const drawn = territories.filter(({ code }) => !isOverseas(code, grain));
  const scale = scaleOf(Math.max(0, ...drawn.map(({ total }) => total)));
  const hrefFor = (code: string) => mapListHref(filters, { territory: code });
  return (
    <Card
      id="carte"
      title={grain === 'region' ? 'Par région' : 'Par département'}
      hint="d’autant plus marqué qu’il y a de structures"
      footer={<Credit isByDepartment={grain === 'departement'} />}
    >
      <p className="sr-only focus-within:not-sr-only">
        <a href="#structures" className="link">
          Passer la carte{'\u00a0'}: le tableau dit la même chose
        </a>
      </p>
      <TerritoryMap grain={grain} totals={totals} scale={scale} hrefFor={hrefFor} selected={selected} />
      <div className="mt-3 grid gap-3">
        <MapLegend scale={scale} />
        <OverseasTiles
          territories={overseasAt(grain)}
          countOf={(code) => totals.get(code)?.total ?? 0}
          hrefFor={hrefFor}
          selected={selected}
        />
      </div>
      <ChartDownloads chart="carte" search={{ ...mapSearch(filters), au: filters.asOf.past }} />
    </Card>
  );
}

function Credit({ isByDepartment }: { isByDepartment: boolean }) {
  return (
    <p className="text-xs">
      {isByDepartment && <>Dans l’encadré{'\u00a0'}: Paris et la petite couronne. </>}
      Fond de carte{'\u00a0'}:{' '}
      <a href="https://github.com/VictorCazanave/svg-maps" className="prose-link" rel="noreferrer">
        svg-maps
      </a>
      , licence{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/deed.fr" className="prose-link" rel="noreferrer">
        CC BY 4.0
      </a>
      , points arrondis. Noms{'\u00a0'}: code officiel géographique, par Etalab.
    </p>
  );
}
