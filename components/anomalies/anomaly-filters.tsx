import { FilterBar } from '@/components/ui/filter-bar';
import { optionsOf } from '@/components/ui/filter-fields';
import { type AnomalyFilters as Filters, isFiltered } from '@/lib/anomalies/filters';
import { ruleLabels, severityLabels } from '@/lib/anomalies/labels';
import { subjectsOf } from '@/lib/anomalies/list-rules';
import type { Anomaly } from '@/lib/anomalies/queries';
import type { AsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';

type AnomalyFiltersProps = { anomalies: Anomaly[]; filters: Filters; asOf: AsOf };

export function AnomalyFilters({ anomalies, filters, asOf }: AnomalyFiltersProps) {
  const { state, project, severity, rule } = filters;
  const subjects = subjectsOf(anomalies).map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <FilterBar
      label="Filtrer les contradictions"
      kept={{ au: asOf.past }}
      clearHref={isFiltered(filters) ? withSearch(paths.contradictions, { au: asOf.past }) : undefined}
      fields={[
        { name: 'etat', label: 'État', all: 'Toutes', options: STATES, value: state },
        { name: 'projet', label: 'Projet', all: 'Tous les projets', options: subjects, value: project },
        { name: 'nature', label: 'Nature', all: 'Toutes les natures', options: SEVERITIES, value: severity },
        { name: 'regle', label: 'Ce qui est comparé', all: 'Toutes les règles', options: RULES, value: rule },
      ]}
    />
  );
}

const SEVERITIES = optionsOf(severityLabels);
const RULES = Object.entries(ruleLabels).map(([value, { title }]) => ({ value, label: title }));
const STATES = [
  { value: 'ouvertes', label: 'Ouvertes' },
  { value: 'acceptees', label: 'Acceptées' },
];
