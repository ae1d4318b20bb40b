import { TerritoryTable } from '@/components/map/territory-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { count } from '@/lib/format';
import { type MapFilters, mapListHref, UNLOCATED, withoutMapFilters } from '@/lib/territories/filters';
import type { MapCounts } from '@/lib/territories/queries';

/** The figures of the map; those whose département is not known close the list, apart. */
export function Territories({ territories, all, filters }: MapCounts & { filters: MapFilters }) {
  const clearHref = withoutMapFilters(filters);
  const unlocated = { ...all.apart, code: UNLOCATED, name: 'Département non connu' };
  return (
    <Card
      id="territoires"
      flush
      title={count(all.total, 'structure')}
      hint={
        filters.grain === 'region'
          ? 'celle de plusieurs régions compte dans chacune'
          : 'celle de plusieurs départements compte dans chacun'
      }
      actions={
        <a href="#carte" className="link xl:hidden">
          Voir la carte
        </a>
      }
      footer={footerOf(all, filters)}
    >
      {all.total > 0 ? (
        // As tall as the map beside it: a whole country of départements scrolls inside.
        <div className="xl:max-h-172 xl:overflow-y-auto print:max-h-none">
          <TerritoryTable lines={all.unlocated > 0 ? [...territories, unlocated] : territories} filters={filters} />
        </div>
      ) : (
        <EmptyState
          kind={clearHref ? 'no-result' : 'nothing-yet'}
          title={clearHref ? 'Aucune structure ne répond à ces filtres' : 'Aucune structure à cette date'}
          action={clearHref ? { label: 'Effacer les filtres', href: clearHref } : undefined}
        />
      )}
    </Card>
  );
}

function footerOf({ unlocated, possible }: MapCounts['all'], filters: MapFilters) {
  const isDoubtful = filters.asOf.past !== null && possible > 0;
  if (unlocated === 0 && !isDoubtful) return undefined;
  return (
    <>
      {unlocated > 0 && (
        <p>
          <a href={mapListHref(filters, { territory: UNLOCATED })} className="prose-link">
            {count(unlocated, 'structure')} sans département connu
          </a>
          {'\u00a0'}: un territoire dit en mots ne se devine pas.
        </p>
      )}
      {isDoubtful && (
        <p>
          Dont {count(possible, 'structure')} dont la date est imprécise{'\u00a0'}: présentes ou dans cet état,
          peut-être.
        </p>
      )}
    </>
  );
}
