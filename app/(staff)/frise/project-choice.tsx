import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect } from '@/components/ui/filter-fields';
import { type TimelineFilters, timelineHref, timelineSearch } from '@/lib/timeline/filters';

type ProjectChoiceProps = { filters: TimelineFilters; choices: { slug: string; name: string }[] };

/** One project or all of them; the zoom, the detail and the day stay. */
export function ProjectChoice({ filters, choices }: ProjectChoiceProps) {
  const kept = { ...timelineSearch(filters, { project: null }), au: filters.asOf.past };
  return (
    <FilterBar
      label="Filtrer la frise"
      clearHref={filters.project ? timelineHref(filters, { project: null }) : undefined}
    >
      {Object.entries(kept).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <FilterSelect
        name="projet"
        label="Projet"
        allLabel="Tous les projets"
        options={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={filters.project ?? ''}
      />
    </FilterBar>
  );
}
