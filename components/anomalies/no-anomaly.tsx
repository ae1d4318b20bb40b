import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { AsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';

/** Nothing is open, or nothing answers the filters. */
export function NoAnomaly({ isFiltered, asOf }: { isFiltered: boolean; asOf: AsOf }) {
  const clear = { label: 'Effacer les filtres', href: withSearch(paths.contradictions, { au: asOf.past }) };
  return (
    <Card>
      {isFiltered ? (
        <EmptyState kind="no-result" title="Aucune contradiction ouverte ne répond à ces filtres" action={clear} />
      ) : (
        <EmptyState kind="nothing-for-you" title="Aucune contradiction ouverte">
          Tout ce qui se contredit est corrigé, ou accepté comme conforme à la source.
        </EmptyState>
      )}
    </Card>
  );
}
