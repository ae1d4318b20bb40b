import { FilterBar } from '@/components/ui/filter-bar';
import { type TimelineFilters, timelineHref, timelineSearch } from '@/lib/timeline/filters';

type ProjectChoiceProps = { filters: TimelineFilters; choices: { slug: string; name: string }[] };

/** One project or all of them; the zoom, the detail and the day stay. */
export function ProjectChoice({ filters, choices }: ProjectChoiceProps) {
  const options = choices.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <FilterBar
      label="Filtrer la frise"
      kept={{ ...timelineSearch(filters, { project: null }), au: filters.asOf.past }}
      clearHref={filters.project ? timelineHref(filters, { project: null }) : undefined}
      fields={[{ name: 'projet', label: 'Projet', all: 'Tous les projets', options, value: filters.project }]}
    />
  );
}
