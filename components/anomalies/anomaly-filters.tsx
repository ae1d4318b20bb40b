import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect } from '@/components/ui/filter-fields';
import { type AnomalyFilters as Filters, isFiltered } from '@/lib/anomalies/filters';
import { ruleLabels, severityLabels } from '@/lib/anomalies/labels';
import { subjectsOf } from '@/lib/anomalies/list-rules';
import type { Anomaly } from '@/lib/anomalies/queries';
import type { AsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';

type AnomalyFiltersProps = { anomalies: Anomaly[]; filters: Filters; asOf: AsOf };

export function AnomalyFilters({ anomalies, filters, asOf }: AnomalyFiltersProps) {
  const subjects = subjectsOf(anomalies).map(({ slug, name }) => ({ value: slug, label: name }));
  const clearHref = isFiltered(filters) ? withSearch(paths.contradictions, { au: asOf.past }) : undefined;
  return (
    <FilterBar label="Filtrer les contradictions" clearHref={clearHref}>
      {asOf.past && <input type="hidden" name="au" value={asOf.past} />}
      <FilterSelect name="etat" label="État" allLabel="Toutes" options={STATES} defaultValue={filters.state ?? ''} />
      <FilterSelect
        name="projet"
        label="Projet"
        allLabel="Tous les projets"
        options={subjects}
        defaultValue={filters.project ?? ''}
      />
      <FilterSelect
        name="nature"
        label="Nature"
        allLabel="Toutes les natures"
        options={toOptions(severityLabels)}
        defaultValue={filters.severity ?? ''}
      />
      <FilterSelect
        name="regle"
        label="Ce qui est comparé"
        allLabel="Toutes les règles"
        options={RULES}
        defaultValue={filters.rule ?? ''}
      />
    </FilterBar>
  );
}

const toOptions = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const RULES = Object.entries(ruleLabels).map(([value, { title }]) => ({ value, label: title }));

const STATES = [
  { value: 'ouvertes', label: 'Ouvertes' },
  { value: 'acceptees', label: 'Acceptées' },
];
