import { ExportLinks } from '@/components/exports/export-links';
import { PlacedTable } from '@/components/map/placed-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { count } from '@/lib/format';
import { type MapFilters, mapListHref, mapSearch, UNLOCATED } from '@/lib/territories/filters';
import { standingLabels } from '@/lib/territories/labels';
import { type listPlaced, PAGE_SIZE } from '@/lib/territories/queries';
import { territoryName } from '@/lib/territories/regions';

type PlacedListProps = { placed: Awaited<ReturnType<typeof listPlaced>>; filters: MapFilters };

/** The structures that answer the filters: as many rows as the figure that led here. */
export function PlacedList({ placed: { rows, total }, filters }: PlacedListProps) {
  const place = placeWords(filters);
  return (
    <Card
      id="structures"
      flush
      title={place ? `${place}\u00a0: ${count(total, 'structure')}` : 'Toutes les structures'}
      hint={filters.standing ? standingLabels[filters.standing] : undefined}
      actions={
        <>
          {filters.territory && (
            <a className="link" href={mapListHref(filters, { territory: null })}>
              Toute la France
            </a>
          )}
          {total > 0 && <ExportLinks list="carte" search={{ ...mapSearch(filters), au: filters.asOf.past }} />}
        </>
      }
    >
      {rows.length > 0 ? (
        <PlacedTable label={place ?? 'Toutes les structures'} rows={rows} past={filters.asOf.past} />
      ) : (
        <EmptyState
          kind="no-result"
          title={place ? 'Aucune structure ici' : 'Aucune structure ne répond à ces filtres'}
        />
      )}
      {total > PAGE_SIZE && (
        <div className="border-t border-line px-4.5 py-3">
          <Pagination
            page={filters.page}
            pageCount={Math.ceil(total / PAGE_SIZE)}
            hrefFor={(page) => mapListHref(filters, { page })}
          />
        </div>
      )}
    </Card>
  );
}

function placeWords({ territory, grain }: MapFilters): string | null {
  if (territory === UNLOCATED) return 'Département non connu';
  return territory && territoryName(territory, grain);
}
