import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { aggregationLabels, indicatorKindLabels } from '@/lib/indicators/labels';
import { keyColumn } from './columns';
import { byCursor, facts, projectsOf, READ, type Scope } from './facts';
import { type Column, yesNo } from './table';

const select = {
  id: true,
  slug: true,
  name: true,
  unit: true,
  kind: true,
  aggregation: true,
  target: true,
  definition: true,
  countsPeople: true,
  project: { select: { slug: true, name: true } },
} satisfies Prisma.IndicatorSelect;

type Row = Prisma.IndicatorGetPayload<{ select: typeof select }>;

/** The projects' own; those that several share too, unless one project alone is asked for and measures none of it. */
function indicatorsOf(scope: Scope): Prisma.IndicatorWhereInput {
  const shared: Prisma.IndicatorWhereInput =
    scope.project === null
      ? { projectId: null }
      : { projectId: null, measures: { some: { project: projectsOf(scope) } } };
  return { OR: [{ project: projectsOf(scope) }, shared] };
}

/** « soleni/effectif »; « programme/effectif » when several projects share it. */
export function indicatorKey({ slug, project }: { slug: string; project: { slug: string } | null }): string {
  return `${project?.slug ?? 'programme'}/${slug}`;
}

const read = (scope: Scope, after: Prisma.IndicatorWhereInput) =>
  db.indicator.findMany({
    where: { AND: [after, indicatorsOf(scope)] },
    relationLoadStrategy: 'join',
    orderBy: { id: 'asc' },
    take: READ,
    select,
  });

const columns: Column<Row>[] = [
  keyColumn(indicatorKey, { meaning: 'Projet et indicateur', width: 30 }),
  {
    heading: 'Projet',
    meaning: 'Vide quand plusieurs projets le partagent',
    width: 26,
    of: (row) => row.project?.name ?? null,
  },
  { heading: 'Indicateur', meaning: 'Ce qui est mesuré', width: 34, of: (row) => row.name },
  {
    heading: 'Type',
    meaning: 'Nombre, taux, montant, durée ou sorties dynamiques',
    width: 18,
    of: ({ kind }) => indicatorKindLabels[kind],
  },
  { heading: 'Unité', meaning: 'Ce que comptent ses valeurs', width: 16, of: (row) => row.unit },
  {
    heading: 'Total',
    meaning: 'Comment ses mesures s’ajoutent',
    width: 22,
    of: ({ aggregation }) => aggregationLabels[aggregation],
  },
  { heading: 'Cible', meaning: 'Nombre, dans son unité', width: 10, of: ({ target }) => target?.toNumber() ?? null },
  {
    heading: 'Compte des personnes',
    meaning: 'Oui ou non\u00a0: les petits nombres sont tus en public',
    width: 12,
    of: ({ countsPeople }) => yesNo(countsPeople),
  },
  { heading: 'Définition', meaning: 'Texte entier', width: 50, of: (row) => row.definition },
];

export const indicatorFacts = facts<Row>({
  name: 'Indicateurs',
  about: 'Une ligne par indicateur.',
  columns,
  count: (scope) => db.indicator.count({ where: indicatorsOf(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
});
