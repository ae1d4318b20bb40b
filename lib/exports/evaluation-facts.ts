import 'server-only';
import { evaluationThen, pastStandingSelect } from '@/lib/campaigns/past-rows';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { evaluationStateLabels } from '@/lib/evaluations/labels';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { keyColumn } from './columns';
import { adoptionKey, adoptionName, adoptionSelect, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, dateColumns } from './table';

/** What says of an evaluation whose it is and when it was true. */
export const evaluationSelect = {
  id: true,
  metOnText: true,
  metOnFrom: true,
  metOnTo: true,
  project: { select: { name: true } },
  adoption: { select: adoptionSelect },
  campaign: { select: { slug: true, label: true, windowText: true, windowFrom: true, windowTo: true } },
} satisfies Prisma.EvaluationSelect;

const select = {
  ...evaluationSelect,
  ...pastStandingSelect,
  campaign: { select: { ...evaluationSelect.campaign.select, inviteesKnown: true } },
  progress: true,
  difficulties: true,
  needs: true,
  author: { select: { name: true } },
  owner: { select: { name: true } },
} satisfies Prisma.EvaluationSelect;

type Known = Prisma.EvaluationGetPayload<{ select: typeof evaluationSelect }>;
type Row = Prisma.EvaluationGetPayload<{ select: typeof select }>;

/** An answer is true of the day the structure was met, or else of its campaign's. */
export function trueOn({ campaign, ...row }: Known) {
  return readImprecise(row, 'metOn') ?? readImprecise(campaign, 'window');
}

/** « soleni/evaluation-1/isere-1 » */
export function evaluationKey({ campaign, adoption }: Known): string {
  return `${adoption.project.slug}/${campaign.slug}/${adoption.slug}`;
}

const read = (scope: Scope, after: Prisma.EvaluationWhereInput) =>
  db.evaluation.findMany({
    ...nextRows(scope, after),
    select,
  });

/** In the state they were in on the day of the file, without those that nobody had asked for or begun. */
async function* asTheyStood(scope: Scope) {
  const { past } = scope.asOf;
  for await (const rows of byCursor((after) => read(scope, after))) yield past ? rows.flatMap(rowOn(past)) : rows;
}

const rowOn = (day: Day) => (row: Row) => {
  const { campaign } = row;
  return evaluationThen(row, { window: readImprecise(campaign, 'window'), ...campaign }, day) ?? [];
};

const columns: Column<Row>[] = [
  keyColumn(evaluationKey, {
    meaning: 'Projet, campagne et structure, tels qu’ils figurent dans les adresses',
    width: 36,
  }),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Campagne', meaning: 'Nom de la campagne', width: 26, of: (row) => row.campaign.label },
  { heading: 'Structure', meaning: 'Qui est évaluée', width: 30, of: (row) => adoptionName(row.adoption) },
  {
    heading: 'Identifiant de la structure',
    meaning: 'Dans l’onglet « Structures »',
    width: 26,
    of: (row) => adoptionKey(row.adoption),
  },
  {
    heading: 'État',
    meaning: 'Où en est la saisie, à la date de la légende',
    width: 16,
    of: ({ state }) => evaluationStateLabels[state],
  },
  ...dateColumns<Row>('Rencontre', 'Quand la structure a été rencontrée', (row) => readImprecise(row, 'metOn')),
  { heading: 'Avancées', meaning: 'Texte entier', width: 60, of: (row) => row.progress },
  { heading: 'Difficultés', meaning: 'Texte entier', width: 60, of: (row) => row.difficulties },
  { heading: 'Besoins', meaning: 'Texte entier', width: 60, of: (row) => row.needs },
  { heading: 'À la charge de', meaning: 'Qui la saisit', width: 24, of: (row) => row.owner?.name ?? null },
  { heading: 'Saisie par', meaning: 'Qui l’a saisie', width: 24, of: (row) => row.author?.name ?? null },
];

export const evaluationFacts = facts<Row>({
  name: 'Évaluations',
  about: 'Une ligne par structure d’une campagne.',
  columns,
  count: (scope) => db.evaluation.count({ where: ofProjects(scope) }),
  rows: asTheyStood,
  on: trueOn,
});
