import { FilterBar } from '@/components/ui/filter-bar';
import type { Day } from '@/lib/day';
import { type ToDoFilters as Filters, NO_FILTER, type ToDoChoices, toDoHref } from '@/lib/progress/to-do-filters';
import type { ToDoListName } from '@/lib/progress/to-do-lists';

type ToDoFiltersProps = { list: ToDoListName; filters: Filters; choices: ToDoChoices; past: Day | null };

/** One project, one person in charge; each choice says how many rows it has. */
export function ToDoFilters({ list, filters: { project, person }, choices, past }: ToDoFiltersProps) {
  const { projects, people, hasPeople } = choices;
  const fields = [
    { name: 'projet', label: 'Projet', all: 'Tous les projets', options: toOptions(projects), value: project },
    { name: 'personne', label: 'À la charge de', all: 'Tout le monde', options: toOptions(people), value: person },
  ];
  return (
    <FilterBar
      label="Filtrer ce qui attend"
      kept={{ au: past }}
      clearHref={project || person ? toDoHref(list, NO_FILTER, { au: past }) : undefined}
      fields={hasPeople || person ? fields : fields.slice(0, 1)}
    />
  );
}

const toOptions = (choices: ToDoChoices['projects']) =>
  choices.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }));
