import 'server-only';
import { activityFormatLabels, activityKindLabels } from '@/lib/activities/labels';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { phaseLabel } from '@/lib/projects/labels';
import { idColumn, readerColumn } from './columns';
import { byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, dateColumns } from './table';

const select = {
  id: true,
  kind: true,
  phase: true,
  format: true,
  title: true,
  description: true,
  frequency: true,
  place: true,
  heldOnText: true,
  heldOnFrom: true,
  heldOnTo: true,
  visibility: true,
  project: { select: { name: true, phaseLabels: { select: { phase: true, label: true } } } },
  organization: { select: { name: true } },
} satisfies Prisma.ActivitySelect;

type Row = Prisma.ActivityGetPayload<{ select: typeof select }>;

const read = (scope: Scope, after: Prisma.ActivityWhereInput) =>
  db.activity.findMany({
    ...nextRows(scope, after),
    select,
  });

const heldOn = (row: Row) => readImprecise(row, 'heldOn');

const columns: Column<Row>[] = [
  idColumn(),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Activité', meaning: 'Titre', width: 40, of: (row) => row.title },
  { heading: 'Type', meaning: 'Sensibilisation, formation…', width: 20, of: ({ kind }) => activityKindLabels[kind] },
  {
    heading: 'Étape',
    meaning: 'Étape du cycle, sous le nom du projet',
    width: 18,
    of: ({ phase, project }) => phase && phaseLabel(phase, project.phaseLabels),
  },
  {
    heading: 'Format',
    meaning: 'Collectif ou individuel',
    width: 12,
    of: ({ format }) => format && activityFormatLabels[format],
  },
  ...dateColumns<Row>('Date', 'Quand elle a eu lieu', heldOn),
  { heading: 'Description', meaning: 'Texte entier', width: 60, of: (row) => row.description },
  { heading: 'Fréquence', meaning: 'Telle que dite', width: 16, of: (row) => row.frequency },
  { heading: 'Lieu', meaning: 'Tel que dit', width: 20, of: (row) => row.place },
  {
    heading: 'Menée par',
    meaning: 'Quand ce n’est pas l’équipe du programme',
    width: 28,
    of: (row) => row.organization?.name ?? null,
  },
  readerColumn('Qui peut la lire'),
];

export const activityFacts = facts<Row>({
  name: 'Activités',
  about: 'Une ligne par activité.',
  columns,
  count: (scope) => db.activity.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: heldOn,
});
