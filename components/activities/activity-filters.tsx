import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect } from '@/components/ui/filter-fields';
import { type ActivityListFilters, isFiltered } from '@/lib/activities/filters';
import { activityKindLabels } from '@/lib/activities/labels';
import { type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';

type ActivityFiltersProps = { filters: ActivityListFilters; ownLabels: OwnPhaseLabels; clearHref: string };

export function ActivityFilters({ filters, ownLabels, clearHref }: ActivityFiltersProps) {
  const phases = PHASES.map(({ phase }) => ({ value: phase, label: phaseLabel(phase, ownLabels) }));
  return (
    <FilterBar label="Filtrer les activités" clearHref={isFiltered(filters) ? clearHref : undefined}>
      <FilterSelect
        name="type"
        label="Type"
        allLabel="Tous les types"
        options={KINDS}
        defaultValue={filters.kind ?? ''}
      />
      <FilterSelect
        name="etape"
        label="Étape"
        allLabel="Toutes les étapes"
        options={phases}
        defaultValue={filters.phase ?? ''}
      />
    </FilterBar>
  );
}

const KINDS = Object.entries(activityKindLabels).map(([value, label]) => ({ value, label }));
