import { paths, withSearch } from '@/lib/paths';
import { TO_DO_LISTS, type ToDoListName } from './to-do-lists';

// What the address of a list says besides its day: /tableau-de-bord/en-retard?projet=soleni&personne=<id>&page=2

export type ToDoFilters = {
  project: string | null;
  /** The id of a person, or {@link NOBODY}. */
  person: string | null;
};

export const NO_FILTER: ToDoFilters = { project: null, person: null };

/** Instead of a person: what nobody is in charge of. */
export const NOBODY = 'personne';

/** Where the things of a list stand: in a project, in somebody's charge. */
export type ToDoGroup = {
  project: { slug: string; name: string };
  person: { id: string; name: string } | null;
  count: number;
};

type SearchParams = Record<string, string | string[] | undefined>;

/** What is not understood is left out: an old or mistyped address still shows a list. */
export function readToDoFilters(search: SearchParams): ToDoFilters {
  const one = (name: string) => [search[name]].flat()[0]?.trim() ?? '';
  const person = one('personne').toLowerCase();
  return {
    project: one('projet').slice(0, 100) || null,
    person: person === NOBODY || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(person) ? person : null,
  };
}

export function toDoSearch({ project, person }: ToDoFilters) {
  return { projet: project, personne: person };
}

export function toDoHref(list: ToDoListName, filters: ToDoFilters, rest: Record<string, string | number | null> = {}) {
  return withSearch(paths.toDo(TO_DO_LISTS[list].slug), { ...toDoSearch(filters), ...rest });
}

/** What may be chosen, each with what it would show beside the other filter; and how many things answer both. */
export function toDoChoices(groups: readonly ToDoGroup[], { project, person }: ToDoFilters) {
  const ofProject = groups.filter((group) => project === null || group.project.slug === project);
  const ofPerson = groups.filter((group) => person === null || (group.person?.id ?? NOBODY) === person);
  const both = ofProject.filter((group) => ofPerson.includes(group));
  return {
    projects: countBy(ofPerson, (group) => [group.project.slug, group.project.name]),
    people: countBy(ofProject, ({ person: one }) => (one ? [one.id, one.name] : [NOBODY, 'Personne'])),
    /** Nobody is ever in charge of some lists: they cannot be filtered by person. */
    hasPeople: groups.some((group) => group.person !== null),
    found: both.reduce((sum, { count }) => sum + count, 0),
    projectsFound: new Set(both.map((group) => group.project.slug)).size,
  };
}

export type ToDoChoices = ReturnType<typeof toDoChoices>;

/** In the order of the groups, which is that of the projects. */
function countBy(groups: readonly ToDoGroup[], keyOf: (group: ToDoGroup) => [value: string, label: string]) {
  const counts = new Map<string, { value: string; label: string; count: number }>();
  for (const group of groups) {
    const [value, label] = keyOf(group);
    counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + group.count });
  }
  return [...counts.values()];
}
