import 'server-only';
import { campaignMovesOf, campaignStateOn } from '@/lib/campaigns/as-of-rules';
import { campaignStateLabels, purposeLabels } from '@/lib/campaigns/labels';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { versionName } from '@/lib/instruments/labels';
import { phaseLabel } from '@/lib/projects/labels';
import { readerColumn } from './columns';
import { byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, dateColumns, yesNo } from './table';

const select = {
  id: true,
  slug: true,
  phase: true,
  label: true,
  purpose: true,
  windowText: true,
  windowFrom: true,
  windowTo: true,
  dueOn: true,
  state: true,
  events: { orderBy: { sequence: 'asc' }, select: { kind: true, recordedAt: true } },
  inviteesKnown: true,
  conclusions: true,
  note: true,
  visibility: true,
  project: { select: { slug: true, name: true, phaseLabels: { select: { phase: true, label: true } } } },
  instrumentVersion: { select: { number: true, instrument: { select: { name: true } } } },
} satisfies Prisma.CampaignSelect;

type Row = Prisma.CampaignGetPayload<{ select: typeof select }>;

const read = (scope: Scope, after: Prisma.CampaignWhereInput) =>
  db.campaign.findMany({
    ...nextRows(scope, after),
    select,
  });

async function* asTheyStood(scope: Scope) {
  for await (const rows of byCursor((after) => read(scope, after))) {
    yield rows.map((row) => ({
      ...row,
      state: campaignStateOn(row.state, campaignMovesOf(row.events), scope.asOf.day),
    }));
  }
}

const windowOf = (row: Row) => readImprecise(row, 'window');

const columns: Column<Row>[] = [
  {
    heading: 'Identifiant',
    meaning: 'Projet et campagne, tels qu’ils figurent dans les adresses',
    width: 30,
    of: (row) => `${row.project.slug}/${row.slug}`,
  },
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project.name },
  { heading: 'Campagne', meaning: 'Nom de la campagne', width: 28, of: (row) => row.label },
  {
    heading: 'Étape',
    meaning: 'Étape du cycle, sous le nom du projet',
    width: 18,
    of: ({ phase, project }) => phaseLabel(phase, project.phaseLabels),
  },
  { heading: 'Objet', meaning: 'Ce qu’elle cherche à savoir', width: 28, of: ({ purpose }) => purposeLabels[purpose] },
  { heading: 'État', meaning: 'À la date de la légende', width: 14, of: ({ state }) => campaignStateLabels[state] },
  ...dateColumns<Row>('Période', 'Quand elle a lieu', windowOf),
  { heading: 'Échéance', meaning: 'Dernier jour pour répondre (date)', width: 12, of: ({ dueOn }) => dueOn },
  {
    heading: 'Instrument',
    meaning: 'Questionnaire ou échelle, et sa version',
    width: 30,
    of: ({ instrumentVersion }) => instrumentVersion && versionName(instrumentVersion),
  },
  {
    heading: 'Invitations connues',
    meaning: 'On sait quelles structures étaient invitées (oui, non)',
    width: 12,
    of: ({ inviteesKnown }) => yesNo(inviteesKnown),
  },
  { heading: 'Conclusions', meaning: 'Texte entier', width: 60, of: (row) => row.conclusions },
  { heading: 'Note', meaning: 'Texte entier', width: 44, of: (row) => row.note },
  readerColumn('Qui la lit'),
];

export const campaignFacts = facts<Row>({
  name: 'Campagnes',
  about: 'Une ligne par campagne d’évaluation.',
  columns,
  count: (scope) => db.campaign.count({ where: ofProjects(scope) }),
  rows: asTheyStood,
  on: windowOf,
});
