import { FilterBar } from '@/components/ui/filter-bar';
import { departmentOptions } from '@/lib/organizations/departments';
import { type MapFilters as Filters, UNLOCATED, withoutMapFilters } from '@/lib/territories/filters';
import { STANDINGS, standingHeadings, standingSlugs } from '@/lib/territories/labels';
import { regions } from '@/lib/territories/regions';

type MapFiltersProps = { filters: Filters; projects: { slug: string; name: string }[] };

/** The grain and the day of the map stay when it is filtered. */
export function MapFilters({ filters, projects }: MapFiltersProps) {
  const { grain, project, standing, territory, asOf } = filters;
  const byRegion = grain === 'region';
  const territories = byRegion ? regions.map(({ code, name }) => ({ value: code, label: name })) : departmentOptions;
  return (
    <FilterBar
      label="Filtrer la carte"
      kept={{ maille: byRegion ? grain : null, au: asOf.past }}
      clearHref={withoutMapFilters(filters)}
      fields={[
        {
          name: 'projet',
          label: 'Projet',
          all: 'Tous les projets',
          options: projects.map(({ slug, name }) => ({ value: slug, label: name })),
          value: project,
        },
        {
          name: 'etat',
          label: 'État',
          all: 'Tous les états',
          options: STANDINGS.map((value) => ({ value: standingSlugs[value], label: standingHeadings[value] })),
          value: standing && standingSlugs[standing],
        },
        {
          name: 'territoire',
          label: byRegion ? 'Région' : 'Département',
          all: 'Toute la France',
          options: [{ value: UNLOCATED, label: 'Département non connu' }, ...territories],
          value: territory,
        },
      ]}
    />
  );
}
