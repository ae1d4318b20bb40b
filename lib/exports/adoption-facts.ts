import 'server-only';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionStateLabels, waveLabels } from '@/lib/adoptions/labels';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { keyColumn, readerColumn } from './columns';
import { adoptionKey, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, dateColumns, joined } from './table';

const select = {
  id: true,
  slug: true,
  label: true,
  wave: true,
  visibility: true,
  departments: true,
  territory: true,
  joinedText: true,
  joinedFrom: true,
  joinedTo: true,
  note: true,
  project: { select: { slug: true, name: true } },
  organization: { select: { slug: true, name: true } },
  events: { select: courseEventColumns },
} satisfies Prisma.AdoptionSelect;

type Row = Awaited<ReturnType<typeof read>>[number];

async function read(scope: Scope, after: Prisma.AdoptionWhereInput) {
  const rows = await db.adoption.findMany({
    ...nextRows(scope, after),
    select,
  });
  return rows.map(({ events, ...row }) => ({
    ...row,
    arrival: readImprecise(row, 'joined'),
    course: adoptionCourseOf(events.map(readCourseEvent), scope.asOf.day),
  }));
}

// Who to reach in a structure stays out of files: what leaves cannot be erased any more.
const columns: Column<Row>[] = [
  keyColumn(adoptionKey, { meaning: 'Projet et structure, tels qu’ils figurent dans les adresses', width: 30 }),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  {
    heading: 'Libellé',
    meaning: 'Nom de la place, gardé une fois la structure nommée',
    width: 24,
    of: (row) => row.label,
  },
  {
    heading: 'Structure',
    meaning: 'Son nom\u00a0; vide tant qu’elle n’est pas nommée',
    width: 34,
    of: (row) => row.organization?.name ?? null,
  },
  {
    heading: 'Identifiant de la structure',
    meaning: 'Dans l’onglet « Annuaire »',
    width: 24,
    of: (row) => row.organization?.slug ?? null,
  },
  { heading: 'Vague', meaning: 'Avant l’accélérateur, ou par lui', width: 16, of: ({ wave }) => waveLabels[wave] },
  {
    heading: 'Départements',
    meaning: 'Codes officiels (texte), séparés par des virgules',
    width: 16,
    of: ({ departments }) => joined(departments),
  },
  { heading: 'Territoire', meaning: 'Tel que dit', width: 24, of: (row) => row.territory },
  ...dateColumns<Row>('Arrivée', 'Arrivée dans le projet', ({ arrival }) => arrival),
  {
    heading: 'État',
    meaning: 'Où elle en est, à la date de la légende',
    width: 14,
    of: ({ course }) => adoptionStateLabels[course.state],
  },
  {
    heading: 'Depuis',
    meaning: 'Depuis quand, tel que saisi',
    width: 16,
    of: ({ course }) => course.since?.text ?? null,
  },
  { heading: 'Raison', meaning: 'Pourquoi elle en est là, en entier', width: 36, of: ({ course }) => course.reason },
  {
    heading: 'À revoir',
    meaning: 'En veille\u00a0: quand y revenir, tel que saisi',
    width: 16,
    of: ({ course }) => course.review?.text ?? null,
  },
  { heading: 'Note', meaning: 'Texte entier', width: 44, of: (row) => row.note },
  readerColumn('Qui peut lire son nom'),
];

export const adoptionFacts = facts<Row>({
  name: 'Structures',
  about: 'Une ligne par structure d’un projet, nommée ou non.',
  columns,
  count: (scope) => db.adoption.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: ({ arrival }) => arrival,
});
