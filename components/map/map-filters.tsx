import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect } from '@/components/ui/filter-fields';
import { departmentOptions } from '@/lib/organizations/departments';
import { type MapFilters as Filters, UNLOCATED, withoutMapFilters } from '@/lib/territories/filters';
import { STANDINGS, standingHeadings, standingSlugs } from '@/lib/territories/labels';
import { regions } from '@/lib/territories/regions';

type MapFiltersProps = { filters: Filters; projects: { slug: string; name: string }[] };

/** The grain and the day of the map stay when it is filtered. */
export function MapFilters({ filters, projects }: MapFiltersProps) {
  const { grain, project, standing, territory, asOf } = filters;
  const territories =
    grain === 'region' ? regions.map(({ code, name }) => ({ value: code, label: name })) : departmentOptions;
  return (
    <FilterBar label="Filtrer la carte" clearHref={withoutMapFilters(filters)}>
      {grain === 'region' && <input type="hidden" name="maille" value="region" />}
      {asOf.past && <input type="hidden" name="au" value={asOf.past} />}
      <FilterSelect
        name="projet"
        label="Projet"
        allLabel="Tous les projets"
        options={projects.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={project ?? ''}
      />
      <FilterSelect
        name="etat"
        label="État"
        allLabel="Tous les états"
        options={STANDINGS.map((value) => ({ value: standingSlugs[value], label: standingHeadings[value] }))}
        defaultValue={standing ? standingSlugs[standing] : ''}
      />
      <FilterSelect
        name="territoire"
        label={grain === 'region' ? 'Région' : 'Département'}
        allLabel="Toute la France"
        options={[{ value: UNLOCATED, label: 'Département non connu' }, ...territories]}
        defaultValue={territory ?? ''}
      />
    </FilterBar>
  );
}
