import 'server-only';
import { today } from '@/lib/day';
import { listToDo, type ToDo } from '@/lib/evaluations/queries';
import { isManager } from '@/lib/viewer';
import { pageColumn } from './columns';
import { oneOf, type ReadList } from './list';
import { type Column, dayCell, tableOf } from './table';

type Name = Exclude<keyof ToDo, 'waiting'>;
type Row = ToDo[Name][number] & { list: string };
type Waiting = ToDo['waiting'][number];

/** What waits for the person on `/evaluations`, across projects: one row per evaluation, then the campaigns to enter afterwards. */
export const readToDoList: ReadList = async (staff, { search, set }) => {
  const toDo = await listToDo(staff);
  const chosen = oneOf(search, 'etat');
  const lists = LISTS.filter(
    ({ name, slug }) => (!isKnown(chosen) || slug === chosen) && (name !== 'toValidate' || isManager(staff)),
  );
  const rows = lists.flatMap(({ name, title }) => toDo[name].map((row) => ({ ...row, list: title })));
  const waiting = !isKnown(chosen) || chosen === WAITING ? toDo.waiting : [];
  const tables = [
    tableOf({ name: 'Évaluations', about: 'Une ligne par évaluation qui vous attend.', columns, rows }, set),
    tableOf(
      {
        name: 'À saisir après coup',
        about: 'Une ligne par campagne tenue qui attend ses réponses.',
        columns: waitingColumns,
        rows: waiting,
      },
      set,
    ),
  ];
  return {
    title: 'Évaluations',
    filters: [
      ['Pour', staff.name],
      [
        'Liste',
        chosen === WAITING
          ? 'À saisir après coup'
          : isKnown(chosen)
            ? lists.map(({ title }) => title).join(', ')
            : null,
      ],
    ],
    tables,
  };
};

/** The lists by their names in addresses, in the order they press. */
const LISTS: { name: Name; slug: string; title: string }[] = [
  { name: 'returned', slug: 'renvoyees', title: 'À reprendre' },
  { name: 'toValidate', slug: 'a-valider', title: 'À valider' },
  { name: 'owned', slug: 'a-ma-charge', title: 'À saisir, à votre charge' },
  { name: 'late', slug: 'en-retard', title: 'En retard' },
  { name: 'drafts', slug: 'brouillons', title: 'Mes brouillons' },
];
const WAITING = 'a-saisir';

function isKnown(slug: string): boolean {
  return slug === WAITING || LISTS.some((list) => list.slug === slug);
}

const columns: Column<Row>[] = [
  { heading: 'Liste', meaning: 'Pourquoi elle vous attend', width: 22, of: ({ list }) => list },
  { heading: 'Projet', meaning: 'Projet', width: 26, of: (row) => row.project },
  { heading: 'Campagne', meaning: 'Campagne d’évaluation', width: 26, of: (row) => row.campaign },
  { heading: 'Structure', meaning: 'Qui est évaluée', width: 30, of: (row) => row.adoption },
  { heading: 'Échéance', meaning: 'Dernier jour pour répondre (date)', width: 12, of: ({ dueOn }) => dayCell(dueOn) },
  {
    heading: 'Depuis',
    meaning: 'Jour du dernier enregistrement, de la soumission ou du renvoi (date)',
    width: 12,
    of: ({ since }) => dayCell(since && today(since)),
  },
  { heading: 'Saisie par', meaning: 'Qui l’a saisie', width: 24, of: ({ author }) => author },
  { heading: 'Note', meaning: 'Ce qui est demandé, quand elle est renvoyée', width: 44, of: ({ note }) => note },
  pageColumn(),
];

const waitingColumns: Column<Waiting>[] = [
  { heading: 'Projet', meaning: 'Projet', width: 26, of: (row) => row.project },
  { heading: 'Campagne', meaning: 'Campagne d’évaluation', width: 26, of: (row) => row.campaign },
  { heading: 'Période', meaning: 'Quand elle a été tenue, tel que saisi', width: 18, of: ({ window }) => window },
  {
    heading: 'Répondues',
    meaning: 'Nombre de structures dont l’évaluation est rendue',
    width: 10,
    of: ({ answered }) => answered,
  },
  { heading: 'Attendues', meaning: 'Nombre de structures attendues', width: 10, of: ({ expected }) => expected },
  { heading: 'À part', meaning: 'Nombre de structures comptées à part', width: 10, of: ({ apart }) => apart },
  pageColumn(),
];
