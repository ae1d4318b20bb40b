import 'server-only';
import { db } from '@/lib/db';
import { findingKindLabels } from '@/lib/findings/labels';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { idColumn, readerColumn } from './columns';
import { adoptionName, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, dateColumns, joined } from './table';

const campaignSelect = {
  label: true,
  windowText: true,
  windowFrom: true,
  windowTo: true,
} satisfies Prisma.CampaignSelect;

/** What tells when a finding was made. */
export const findingDateSelect = {
  dateText: true,
  dateFrom: true,
  dateTo: true,
  campaign: { select: campaignSelect },
} satisfies Prisma.FindingSelect;

const select = {
  id: true,
  kind: true,
  text: true,
  concernedCount: true,
  concernedTotal: true,
  visibility: true,
  ...findingDateSelect,
  project: { select: { name: true } },
  organization: { select: { name: true } },
  adoptions: {
    orderBy: { adoption: { position: 'asc' } },
    select: { adoption: { select: { label: true, organization: { select: { name: true } } } } },
  },
  criteria: { orderBy: { criterion: { position: 'asc' } }, select: { criterion: { select: { wording: true } } } },
} satisfies Prisma.FindingSelect;

type Row = Prisma.FindingGetPayload<{ select: typeof select }>;
type Dated = Prisma.FindingGetPayload<{ select: typeof findingDateSelect }>;

/** Its own date, or that of the campaign that showed it. */
export function foundOn({ campaign, ...row }: Dated) {
  return readImprecise(row, 'date') ?? (campaign && readImprecise(campaign, 'window'));
}

const read = (scope: Scope, after: Prisma.FindingWhereInput) =>
  db.finding.findMany({
    ...nextRows(scope, after),
    select,
  });

const columns: Column<Row>[] = [
  idColumn(),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Constat', meaning: 'Texte entier', width: 70, of: (row) => row.text },
  {
    heading: 'Type',
    meaning: 'Difficulté, réussite, levier ou doute',
    width: 12,
    of: ({ kind }) => findingKindLabels[kind],
  },
  { heading: 'Campagne', meaning: 'Campagne qui l’a montré', width: 26, of: (row) => row.campaign?.label ?? null },
  ...dateColumns<Row>('Date', 'Date du constat, quand il en a une à lui', (row) => readImprecise(row, 'date')),
  {
    heading: 'Structures',
    meaning: 'Structures dont il parle',
    width: 36,
    of: ({ organization, adoptions }) =>
      joined([organization?.name, ...adoptions.map(({ adoption }) => adoptionName(adoption))]),
  },
  {
    heading: 'Nombre concerné',
    meaning: 'Nombre de structures, quand la source les compte',
    width: 10,
    of: (row) => row.concernedCount,
  },
  { heading: 'Sur', meaning: 'Sur combien de structures', width: 10, of: (row) => row.concernedTotal },
  {
    heading: 'Critères',
    meaning: 'Critères d’où il est tiré, un par ligne',
    width: 36,
    of: ({ criteria }) =>
      joined(
        criteria.map(({ criterion }) => criterion.wording),
        '\n',
      ),
  },
  readerColumn('Qui peut le lire'),
];

export const findingFacts = facts<Row>({
  name: 'Constats',
  about: 'Une ligne par constat.',
  columns,
  count: (scope) => db.finding.count({ where: ofProjects(scope) }),
  rows: (scope) => byCursor((after) => read(scope, after)),
  on: foundOn,
});
