import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect } from '@/components/ui/filter-fields';
import { filterChoicesOf } from '@/lib/findings/chain-rules';
import { type FindingFilters as Filters, isFiltered } from '@/lib/findings/filters';
import { findingKindLabels } from '@/lib/findings/labels';
import type { Finding } from '@/lib/findings/queries';

type FindingFiltersProps = { findings: Finding[]; filters: Filters; clearHref: string };

export function FindingFilters({ findings, filters, clearHref }: FindingFiltersProps) {
  const { campaigns, structures } = filterChoicesOf(findings);
  return (
    <FilterBar label="Filtrer les constats" clearHref={isFiltered(filters) ? clearHref : undefined}>
      <FilterSelect
        name="type"
        label="Type"
        allLabel="Tous les types"
        options={toOptions(Object.entries(findingKindLabels))}
        defaultValue={filters.kind ?? ''}
      />
      {campaigns.length > 0 && (
        <FilterSelect
          name="campagne"
          label="Campagne"
          allLabel="Toutes les campagnes"
          options={toOptions(campaigns)}
          defaultValue={filters.campaign ?? ''}
        />
      )}
      {structures.length > 0 && (
        <FilterSelect
          name="structure"
          label="Structure"
          allLabel="Toutes les structures"
          options={toOptions(structures)}
          defaultValue={filters.structure ?? ''}
        />
      )}
      <FilterSelect
        name="etat"
        label="Suites"
        allLabel="Avec ou sans suite"
        options={STATES}
        defaultValue={filters.state ?? ''}
      />
    </FilterBar>
  );
}

const toOptions = (pairs: [value: string, label: string][]) => pairs.map(([value, label]) => ({ value, label }));

const STATES = [
  { value: 'ouvertes', label: 'Suites ouvertes seulement' },
  { value: 'en-retard', label: 'Suites en retard' },
];
