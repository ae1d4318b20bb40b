import { FilterBar } from '@/components/ui/filter-bar';
import { optionsOf } from '@/components/ui/filter-fields';
import { type ActivityListFilters, isFiltered } from '@/lib/activities/filters';
import { activityKindLabels } from '@/lib/activities/labels';
import { paths } from '@/lib/paths';
import { type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';

type ActivityFiltersProps = { project: string; filters: ActivityListFilters; ownLabels: OwnPhaseLabels };

export function ActivityFilters({ project, filters, ownLabels }: ActivityFiltersProps) {
  const { kind, phase: chosen, groupedBy } = filters;
  const phases = PHASES.map(({ phase }) => ({ value: phase, label: phaseLabel(phase, ownLabels) }));
  return (
    <FilterBar
      label="Filtrer les activités"
      kept={{ par: groupedBy === 'etape' ? groupedBy : null }}
      clearHref={isFiltered(filters) ? paths.activities(project) : undefined}
      action={{ label: 'Noter une activité', href: paths.newActivity(project) }}
      fields={[
        { name: 'type', label: 'Type', all: 'Tous les types', options: KINDS, value: kind },
        { name: 'etape', label: 'Étape', all: 'Toutes les étapes', options: phases, value: chosen },
      ]}
    />
  );
}

const KINDS = optionsOf(activityKindLabels);
