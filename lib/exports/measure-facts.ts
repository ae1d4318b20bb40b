import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { figureSelect, originSelect } from '@/lib/indicators/figure-select';
import { qualifierLabels } from '@/lib/indicators/labels';
import { idColumn, readerColumn } from './columns';
import { adoptionName, adoptionSelect, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { indicatorKey } from './indicator-facts';
import { type Column, dateColumns, yesNo } from './table';

const select = {
  id: true,
  ...figureSelect,
  ...originSelect,
  visibility: true,
  project: { select: { name: true } },
  indicator: { select: { slug: true, name: true, unit: true, project: { select: { slug: true } } } },
  adoption: { select: adoptionSelect },
  campaign: { select: { label: true } },
} satisfies Prisma.MeasureSelect;

type Row = Prisma.MeasureGetPayload<{ select: typeof select }>;

const read = (scope: Scope, after: Prisma.MeasureWhereInput) =>
  db.measure.findMany({
    ...nextRows(scope, after),
    select,
  });

const periodOf = (row: Row) => readImprecise(row, 'period');

const columns: Column<Row>[] = [
  idColumn({ meaning: 'De la mesure' }),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Indicateur', meaning: 'Ce qui est mesuré', width: 34, of: (row) => row.indicator.name },
  {
    heading: 'Identifiant de l’indicateur',
    meaning: 'Dans l’onglet « Indicateurs »',
    width: 30,
    of: (row) => indicatorKey(row.indicator),
  },
  {
    heading: 'Valeur',
    meaning: 'Nombre, dans l’unité\u00a0; vide s’il n’y en a pas',
    width: 10,
    of: ({ value }) => value?.toNumber() ?? null,
  },
  { heading: 'Unité', meaning: 'Ce que compte la valeur', width: 16, of: (row) => row.indicator.unit },
  {
    heading: 'Précision',
    meaning: 'Exact, environ, au moins, plusieurs, non recueilli…',
    width: 16,
    of: ({ qualifier }) => qualifierLabels[qualifier],
  },
  { heading: 'Numérateur', meaning: 'D’un taux', width: 10, of: ({ numerator }) => numerator?.toNumber() ?? null },
  {
    heading: 'Dénominateur',
    meaning: 'D’un taux, ou toutes les sorties observées',
    width: 10,
    of: ({ denominator }) => denominator?.toNumber() ?? null,
  },
  {
    heading: 'Emploi durable',
    meaning: 'Sorties dynamiques\u00a0: nombre de personnes',
    width: 10,
    of: (row) => row.sustainableJobs,
  },
  {
    heading: 'Emploi de transition',
    meaning: 'Sorties dynamiques\u00a0: nombre de personnes',
    width: 10,
    of: (row) => row.transitionJobs,
  },
  {
    heading: 'Sorties positives',
    meaning: 'Sorties dynamiques\u00a0: nombre de personnes',
    width: 10,
    of: (row) => row.positiveExits,
  },
  { heading: 'Dans la source', meaning: 'Texte entier', width: 36, of: (row) => row.text },
  { heading: 'Périmètre', meaning: 'Pour qui, pour quoi', width: 36, of: (row) => row.scope },
  ...dateColumns<Row>('Période', 'Période mesurée', periodOf),
  { heading: 'Structures entendues', meaning: 'Nombre de structures', width: 10, of: (row) => row.coverageCount },
  { heading: 'Structures concernées', meaning: 'Nombre de structures', width: 10, of: (row) => row.coverageTotal },
  {
    heading: 'Structure',
    meaning: 'Structure mesurée, quand il n’y en a qu’une',
    width: 30,
    of: ({ adoption }) => adoption && adoptionName(adoption),
  },
  { heading: 'Campagne', meaning: 'Campagne d’où elle vient', width: 26, of: (row) => row.campaign?.label ?? null },
  {
    heading: 'Calculée',
    meaning: 'Calculée par Essaim (oui, non)',
    width: 10,
    of: ({ isComputed }) => yesNo(isComputed),
  },
  { heading: 'Calcul', meaning: 'Comment', width: 28, of: (row) => row.computation },
  { heading: 'Source', meaning: 'D’où vient le chiffre', width: 36, of: (row) => row.source },
  readerColumn('Qui peut la lire'),
];

export const measureFacts = facts<Row>({
  name: 'Mesures',
  about: 'Une ligne par mesure d’un indicateur.',
  columns,
  count: (scope) => db.measure.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: periodOf,
});
