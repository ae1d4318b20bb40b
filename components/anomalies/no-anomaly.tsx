import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { type AnomalyFilters, isFiltered } from '@/lib/anomalies/filters';
import type { AsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';

/** Nothing is open, nothing is accepted, or nothing answers the filters. */
export function NoAnomaly({ filters, asOf }: { filters: AnomalyFilters; asOf: AsOf }) {
  const clear = { label: 'Effacer les filtres', href: withSearch(paths.contradictions, { au: asOf.past }) };
  return (
    <Card>
      {isFiltered(filters) ? (
        <EmptyState kind="no-result" title="Aucune contradiction ne répond à ces filtres" action={clear} />
      ) : (
        <EmptyState kind="nothing-for-you" title="Aucune contradiction ouverte">
          Tout ce qui se contredit est corrigé, ou accepté comme conforme à la source.
        </EmptyState>
      )}
    </Card>
  );
}
