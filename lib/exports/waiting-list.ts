import 'server-only';
import { readToDoFilters } from '@/lib/progress/to-do-filters';
import { readToDoList, type ToDoRow } from '@/lib/progress/to-do-list-queries';
import { TO_DO_LISTS, toDoListOf } from '@/lib/progress/to-do-lists';
import { pageColumn } from './columns';
import { oneOf, type ReadList } from './list';
import { type Column, tableOf } from './table';

/** More than a programme will ever have waiting. */
const AT_MOST = 20_000;

/** The rows that a figure of the dashboard counts, under the same list and day. Null when there is no list of that name. */
export const readWaitingList: ReadList = async (staff, { search, asOf, set }) => {
  const name = toDoListOf(oneOf(search, 'liste'));
  if (!name) return null;
  const { title, hint } = TO_DO_LISTS[name];
  const chosen = readToDoFilters(search);
  const { rows } = await readToDoList(staff, name, asOf.day, {
    most: AT_MOST,
    after: 0,
    ...chosen,
  });
  return {
    title,
    filters: [
      ['Liste', hint],
      ['Projet', chosen.project && (rows[0]?.project.name ?? chosen.project)],
      ['À la charge de', chosen.person && (rows[0]?.inCharge ?? 'personne')],
    ],
    tables: [tableOf({ name: title, about: 'Une ligne par chose qui attend.', columns, rows }, set)],
  };
};

const columns: Column<ToDoRow>[] = [
  { heading: 'Quoi', meaning: 'Structure, ou suite décidée', width: 32, of: (row) => row.name },
  { heading: 'Projet', meaning: 'Projet', width: 26, of: (row) => row.project.name },
  { heading: 'Dans', meaning: 'Campagne, ou constat dont vient la suite', width: 30, of: (row) => row.within },
  {
    heading: 'Depuis quand, pourquoi',
    meaning: 'Échéance, période ou motif, tel que saisi',
    width: 40,
    of: (row) => row.why,
  },
  { heading: 'Précision', meaning: 'Note du renvoi, moment de la revue, territoire', width: 40, of: (row) => row.more },
  {
    heading: 'À la charge de',
    meaning: 'Personne qui suit, quand elle est connue',
    width: 26,
    of: (row) => row.inCharge,
  },
  pageColumn(),
];
