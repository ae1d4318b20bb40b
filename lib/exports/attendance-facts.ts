import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { idColumn } from './columns';
import { adoptionKey, adoptionName, adoptionSelect, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import type { Column } from './table';

const select = {
  id: true,
  people: true,
  note: true,
  project: { select: { name: true } },
  adoption: { select: adoptionSelect },
  activity: { select: { id: true, title: true, heldOnText: true, heldOnFrom: true, heldOnTo: true } },
} satisfies Prisma.AttendanceSelect;

type Row = Prisma.AttendanceGetPayload<{ select: typeof select }>;

const read = (scope: Scope, after: Prisma.AttendanceWhereInput) =>
  db.attendance.findMany({
    ...nextRows(scope, after),
    select,
  });

const columns: Column<Row>[] = [
  idColumn({ meaning: 'De la présence' }),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Activité', meaning: 'Titre', width: 40, of: (row) => row.activity.title },
  {
    heading: 'Identifiant de l’activité',
    meaning: 'Dans l’onglet « Activités »',
    width: 20,
    of: (row) => row.activity.id,
  },
  { heading: 'Date', meaning: 'De l’activité, telle que saisie', width: 18, of: (row) => row.activity.heldOnText },
  { heading: 'Structure', meaning: 'Qui était là', width: 30, of: (row) => adoptionName(row.adoption) },
  {
    heading: 'Identifiant de la structure',
    meaning: 'Dans l’onglet « Structures »',
    width: 26,
    of: (row) => adoptionKey(row.adoption),
  },
  { heading: 'Personnes', meaning: 'Nombre de personnes venues', width: 10, of: (row) => row.people },
  { heading: 'Note', meaning: 'Texte entier', width: 50, of: (row) => row.note },
];

export const attendanceFacts = facts<Row>({
  name: 'Présences',
  about: 'Une ligne par structure présente à une activité.',
  columns,
  count: (scope) => db.attendance.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: ({ activity }) => readImprecise(activity, 'heldOn'),
});
