import { FilterBar } from '@/components/ui/filter-bar';
import { type AdoptionFilters as Filters, isFiltered, stateOptions } from '@/lib/adoptions/filters';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';

type AdoptionFiltersProps = {
  project: string;
  filters: Filters;
  /** How many structures answer the filters, and how many there are. */
  found: number;
  total: number;
  past: Day | null;
};

/** The filters of the list; the day it is read at travels along unseen. */
export function AdoptionFilters({ project, filters, found, total, past }: AdoptionFiltersProps) {
  const { q, nom, etat } = filters;
  const isOn = isFiltered(filters);
  return (
    <FilterBar
      label="Filtrer les structures"
      kept={{ au: past }}
      clearHref={isOn ? withSearch(paths.adoptions(project), { au: past }) : undefined}
      found={isOn && `${found} sur ${count(total, 'structure')}`}
      action={{ label: 'Ajouter une structure', href: paths.newAdoption(project) }}
      fields={[
        { name: 'q', label: 'Chercher', value: q },
        { name: 'nom', label: 'Nommées ou non', all: 'Toutes', options: NAMES, value: nom },
        { name: 'etat', label: 'État', all: 'Tous les états', options: stateOptions, value: etat },
      ]}
    />
  );
}

const NAMES = [
  { value: 'a-nommer', label: 'À nommer' },
  { value: 'nommees', label: 'Nommées' },
];
