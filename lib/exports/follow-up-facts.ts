import 'server-only';
import { db } from '@/lib/db';
import { followUpStateLabels, outcomeLabels } from '@/lib/findings/labels';
import { outcomeOf } from '@/lib/findings/rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { idColumn, readerColumn } from './columns';
import { byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { findingDateSelect, foundOn } from './finding-facts';
import { type Column, dateColumns, joined } from './table';

const select = {
  id: true,
  decision: true,
  state: true,
  dueOn: true,
  doneText: true,
  doneFrom: true,
  doneTo: true,
  visibility: true,
  project: { select: { name: true } },
  owner: { select: { name: true } },
  activity: { select: { title: true } },
  finding: { select: { id: true, text: true, ...findingDateSelect } },
  checks: {
    orderBy: { sequence: 'asc' },
    select: {
      outcome: true,
      note: true,
      campaign: { select: { label: true } },
      finding: { select: { text: true } },
    },
  },
} satisfies Prisma.FollowUpSelect;

type Row = Prisma.FollowUpGetPayload<{ select: typeof select }>;

const read = (scope: Scope, after: Prisma.FollowUpWhereInput) =>
  db.followUp.findMany({
    ...nextRows(scope, after),
    select,
  });

const columns: Column<Row>[] = [
  idColumn(),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Décision', meaning: 'Texte entier', width: 60, of: (row) => row.decision },
  { heading: 'Après le constat', meaning: 'Texte entier du constat', width: 60, of: (row) => row.finding.text },
  { heading: 'Identifiant du constat', meaning: 'Dans l’onglet « Constats »', width: 20, of: (row) => row.finding.id },
  { heading: 'État', meaning: 'Décidé, fait ou abandonné', width: 12, of: ({ state }) => followUpStateLabels[state] },
  { heading: 'Responsable', meaning: 'Qui s’en charge', width: 24, of: (row) => row.owner?.name ?? null },
  { heading: 'Échéance', meaning: 'Pour quand (date)', width: 12, of: (row) => row.dueOn },
  ...dateColumns<Row>('Fait', 'Quand ce fut fait', (row) => readImprecise(row, 'done')),
  { heading: 'Activité', meaning: 'Activité qui la met en œuvre', width: 30, of: (row) => row.activity?.title ?? null },
  {
    heading: 'Issue',
    meaning: 'Ce qu’une campagne en a dit en dernier',
    width: 14,
    of: ({ checks }) => {
      const outcome = outcomeOf(checks);
      return outcome && outcomeLabels[outcome];
    },
  },
  {
    heading: 'Vérifications',
    meaning: 'Ce que chaque campagne en a dit, une par ligne, texte entier',
    width: 60,
    of: ({ checks }) =>
      joined(
        checks.map(({ outcome, note, campaign, finding }) =>
          joined([campaign?.label, outcomeLabels[outcome], note, finding?.text], ' · '),
        ),
        '\n',
      ),
  },
  readerColumn('Qui peut la lire'),
];

export const followUpFacts = facts<Row>({
  name: 'Suites',
  about: 'Une ligne par décision prise après un constat.',
  columns,
  count: (scope) => db.followUp.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: ({ finding }) => foundOn(finding),
});
