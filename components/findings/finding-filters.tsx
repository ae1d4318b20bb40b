import { FilterBar } from '@/components/ui/filter-bar';
import { optionsOf } from '@/components/ui/filter-fields';
import { filterChoicesOf } from '@/lib/findings/chain-rules';
import { type FindingFilters as Filters, isFiltered } from '@/lib/findings/filters';
import { findingKindLabels } from '@/lib/findings/labels';
import type { Finding } from '@/lib/findings/queries';
import { paths } from '@/lib/paths';

type FindingFiltersProps = { project: string; findings: Finding[]; filters: Filters };

/** Only what these findings speak of can be chosen. */
export function FindingFilters({ project, findings, filters }: FindingFiltersProps) {
  const { campaigns, structures } = filterChoicesOf(findings);
  const fields = [
    { name: 'type', label: 'Type', all: 'Tous les types', options: KINDS, value: filters.kind },
    {
      name: 'campagne',
      label: 'Campagne',
      all: 'Toutes les campagnes',
      options: toOptions(campaigns),
      value: filters.campaign,
    },
    {
      name: 'structure',
      label: 'Structure',
      all: 'Toutes les structures',
      options: toOptions(structures),
      value: filters.structure,
    },
    { name: 'etat', label: 'Suites', all: 'Avec ou sans suite', options: STATES, value: filters.state },
  ];
  return (
    <FilterBar
      label="Filtrer les constats"
      clearHref={isFiltered(filters) ? paths.findings(project) : undefined}
      action={{ label: 'Noter un constat', href: paths.newFinding(project) }}
      fields={fields.filter(({ options }) => options.length > 0)}
    />
  );
}

const toOptions = (pairs: [value: string, label: string][]) => pairs.map(([value, label]) => ({ value, label }));

const KINDS = optionsOf(findingKindLabels);
const STATES = [
  { value: 'ouvertes', label: 'Suites ouvertes seulement' },
  { value: 'en-retard', label: 'Suites en retard' },
];
