import { FilterBar } from '@/components/ui/filter-bar';
import { type TimelineFilters, timelineHref, timelineSearch } from '@/lib/timeline/filters';
import type { Years } from '@/lib/timeline/zoom-rules';

type TimelineChoiceProps = {
  filters: TimelineFilters;
  choices: { slug: string; name: string }[];
  years: Years;
  zoom: Years | null;
};

/** One project or all of them, any stretch of years; the detail and the day stay. */
export function TimelineChoice({ filters, choices, years, zoom }: TimelineChoiceProps) {
  const every = Array.from({ length: years.last - years.first + 1 }, (_, index) => `${years.first + index}`);
  const options = every.map((year) => ({ value: year, label: year }));
  return (
    <FilterBar
      label="Filtrer la frise"
      kept={{ ...timelineSearch(filters, { project: null, zoom: null }), au: filters.asOf.past }}
      clearHref={filters.project || zoom ? timelineHref(filters, { project: null, zoom: null }) : undefined}
      fields={[
        {
          name: 'projet',
          label: 'Projet',
          all: 'Tous les projets',
          options: choices.map(({ slug, name }) => ({ value: slug, label: name })),
          value: filters.project,
        },
        { name: 'de', label: 'De', all: 'le début', options, value: zoom?.first },
        { name: 'a', label: 'À', all: 'la fin', options, value: zoom?.last },
      ]}
    />
  );
}
