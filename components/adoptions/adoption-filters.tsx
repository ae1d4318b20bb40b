import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect, SearchInput } from '@/components/ui/filter-fields';
import { type AdoptionFilters as Filters, isFiltered, stateOptions } from '@/lib/adoptions/filters';
import type { Day } from '@/lib/day';

type AdoptionFiltersProps = { filters: Filters; clearHref: string; past?: Day | null };

/** The filters of the list; the day it is read at travels along unseen. */
export function AdoptionFilters({ filters, clearHref, past }: AdoptionFiltersProps) {
  return (
    <FilterBar label="Filtrer les structures" clearHref={isFiltered(filters) ? clearHref : undefined}>
      {past && <input type="hidden" name="au" value={past} />}
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
