import { SegmentedLinks } from '@/components/layout/segmented-links';
import { type ResultsFilters, resultsSearch } from '@/lib/campaigns/results-filters';
import { withSearch } from '@/lib/paths';

/** Which evaluations are counted: the address says it, so that what one reads can be sent. */
export function ResultsSwitch({ here, filters }: { here: string; filters: ResultsFilters }) {
  const to = (change: Partial<ResultsFilters>) => withSearch(here, resultsSearch({ ...filters, ...change }));
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      <SegmentedLinks
        label="Structures comptées"
        items={[
          { label: 'Avec celles en veille', href: to({ withPaused: true }), current: filters.withPaused },
          { label: 'Sans celles en veille', href: to({ withPaused: false }), current: !filters.withPaused },
        ]}
      />
      <SegmentedLinks
        label="Évaluations comptées"
        items={[
          { label: 'Rendues', href: to({ validatedOnly: false }), current: !filters.validatedOnly },
          { label: 'Validées seulement', href: to({ validatedOnly: true }), current: filters.validatedOnly },
        ]}
      />
    </div>
  );
}
