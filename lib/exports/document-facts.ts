import 'server-only';
import { db } from '@/lib/db';
import { documentKindLabels, linkStateLabels } from '@/lib/documents/labels';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { idColumn, readerColumn } from './columns';
import { adoptionName, adoptionSelect, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, dateColumns } from './table';

const select = {
  id: true,
  kind: true,
  title: true,
  note: true,
  visibility: true,
  url: true,
  linkState: true,
  fileName: true,
  dateText: true,
  dateFrom: true,
  dateTo: true,
  project: { select: { name: true } },
  campaign: { select: { label: true } },
  activity: { select: { title: true } },
  adoption: { select: adoptionSelect },
} satisfies Prisma.DocumentSelect;

type Row = Prisma.DocumentGetPayload<{ select: typeof select }>;

const read = (scope: Scope, after: Prisma.DocumentWhereInput) =>
  db.document.findMany({
    ...nextRows(scope, after),
    select,
  });

const dateOf = (row: Row) => readImprecise(row, 'date');

const columns: Column<Row>[] = [
  idColumn(),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Document', meaning: 'Titre', width: 44, of: (row) => row.title },
  { heading: 'Type', meaning: 'Guide, charte, rapport…', width: 22, of: ({ kind }) => documentKindLabels[kind] },
  ...dateColumns<Row>('Date', 'Date du document', dateOf),
  { heading: 'Adresse', meaning: 'Où il se trouve', width: 44, of: (row) => row.url },
  { heading: 'Lien', meaning: 'État du lien', width: 16, of: ({ linkState }) => linkStateLabels[linkState] },
  { heading: 'Fichier', meaning: 'Nom du fichier gardé', width: 28, of: (row) => row.fileName },
  { heading: 'Campagne', meaning: 'À laquelle il est rattaché', width: 26, of: (row) => row.campaign?.label ?? null },
  { heading: 'Activité', meaning: 'À laquelle il est rattaché', width: 30, of: (row) => row.activity?.title ?? null },
  {
    heading: 'Structure',
    meaning: 'À laquelle il est rattaché',
    width: 30,
    of: ({ adoption }) => adoption && adoptionName(adoption),
  },
  { heading: 'Note', meaning: 'Texte entier', width: 44, of: (row) => row.note },
  readerColumn('Qui peut le lire'),
];

export const documentFacts = facts<Row>({
  name: 'Documents',
  about: 'Une ligne par document.',
  columns,
  count: (scope) => db.document.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: dateOf,
});
