import 'server-only';
import { campaignStateLabels, purposeLabels } from '@/lib/campaigns/labels';
import { type CampaignList, listCampaigns } from '@/lib/campaigns/queries';
import { keyColumn } from './columns';
import { happenedBy } from './days';
import { oneOf, type ReadList } from './list';
import { type Column, dateColumns, dayCell, tableOf } from './table';

type Row = CampaignList['campaigns'][number];

/** The campaigns of one project, in programme order, each with who answered and who is counted apart. */
export const readCampaignList: ReadList = async (staff, { search, asOf, set }) => {
  const list = await listCampaigns(staff, oneOf(search, 'projet'), asOf.day);
  if (!list) return null;
  const rows = list.campaigns.filter(({ window }) => happenedBy(asOf, window));
  return {
    title: `Campagnes, ${list.name}`,
    filters: [['Projet', list.name]],
    tables: [tableOf({ name: 'Campagnes', about: 'Une ligne par campagne d’évaluation.', columns, rows }, set)],
  };
};

const columns: Column<Row>[] = [
  { heading: 'Campagne', meaning: 'Nom de la campagne', width: 28, of: (row) => row.label },
  keyColumn((row) => row.slug, { width: 18, isDetail: true }),
  { heading: 'Étape', meaning: 'Étape du cycle, sous le nom du projet', width: 18, of: (row) => row.phaseLabel },
  { heading: 'Objet', meaning: 'Ce qu’elle cherche à savoir', width: 28, of: ({ purpose }) => purposeLabels[purpose] },
  { heading: 'État', meaning: 'À la date de la légende', width: 14, of: ({ state }) => campaignStateLabels[state] },
  ...dateColumns<Row>('Période', 'Quand elle a lieu', ({ window }) => window),
  { heading: 'Échéance', meaning: 'Dernier jour pour répondre (date)', width: 12, of: ({ dueOn }) => dayCell(dueOn) },
  { heading: 'Instrument', meaning: 'Questionnaire ou échelle, et sa version', width: 30, of: (row) => row.instrument },
  tally('Attendues', 'expected', 'attendues'),
  tally('Répondues', 'answered', 'dont l’évaluation est rendue'),
  tally('Validées', 'validated', 'dont l’évaluation est validée'),
  tally('En retard', 'late', 'attendues dont l’échéance est passée'),
  tally('En veille', 'onHold', 'en veille, comptées à part'),
  tally('Arrêtées', 'stopped', 'arrêtées, comptées à part', true),
  tally('Arrivées après', 'joinedLater', 'arrivées après la campagne, comptées à part', true),
  tally('Pas invitées', 'notInvited', 'pas invitées, comptées à part', true),
  tally('Invitations retirées', 'withdrawn', 'dont l’invitation est retirée, comptées à part', true),
  { heading: 'Constats', meaning: 'Nombre de constats', width: 10, of: ({ findings }) => findings },
];

function tally(heading: string, key: keyof Row['tally'], what: string, isDetail = false): Column<Row> {
  return { heading, meaning: `Nombre de structures ${what}`, width: 10, isDetail, of: (row) => row.tally[key] };
}
