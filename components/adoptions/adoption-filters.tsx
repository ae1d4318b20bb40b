import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect, SearchInput } from '@/components/ui/filter-fields';
import { type AdoptionFilters as Filters, isFiltered, stateOptions } from '@/lib/adoptions/filters';

export function AdoptionFilters({ filters, clearHref }: { filters: Filters; clearHref: string }) {
  return (
    <FilterBar label="Filtrer les structures" clearHref={isFiltered(filters) ? clearHref : undefined}>
      <SearchInput name="q" label="Chercher" defaultValue={filters.q} />
      <FilterSelect
        name="nom"
        label="Nommées ou non"
        allLabel="Toutes"
        options={NAMES}
        defaultValue={filters.nom ?? ''}
      />
      <FilterSelect
        name="etat"
        label="État"
        allLabel="Tous les états"
        options={stateOptions}
        defaultValue={filters.etat ?? ''}
      />
    </FilterBar>
  );
}

const NAMES = [
  { value: 'a-nommer', label: 'À nommer' },
  { value: 'nommees', label: 'Nommées' },
];
