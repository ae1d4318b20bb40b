import 'server-only';
import { type CampaignPage, getCampaign } from '@/lib/campaigns/detail-queries';
import { partLabels } from '@/lib/campaigns/labels';
import { keyColumn } from './columns';
import { oneOf, type ReadList } from './list';
import { type Column, dateColumns, tableOf, yesNo } from './table';

type Row = CampaignPage['participants'][number];

/** The structures of one campaign and where each stands: all of them, or those in one's own charge. */
export const readParticipantList: ReadList = async (staff, { search, set }) => {
  const key = { project: oneOf(search, 'projet'), campaign: oneOf(search, 'campagne') };
  const campaign = await getCampaign(staff, key);
  if (!campaign) return null;
  const isMine = oneOf(search, 'a') === 'moi';
  const rows = campaign.participants.filter(({ owner }) => !isMine || owner?.id === staff.id);
  return {
    title: `${campaign.label}, ${campaign.project.name}`,
    filters: [
      ['Projet', campaign.project.name],
      ['Campagne', campaign.label],
      ['À la charge de', isMine ? staff.name : null],
    ],
    tables: [tableOf({ name: 'Structures', about: 'Une ligne par structure de la campagne.', columns, rows }, set)],
  };
};

const columns: Column<Row>[] = [
  { heading: 'Structure', meaning: 'Son nom, ou le libellé de sa place', width: 34, of: (row) => row.name },
  keyColumn((row) => row.slug, { width: 20, isDetail: true }),
  { heading: 'Place', meaning: 'Libellé d’avant son nom', width: 18, isDetail: true, of: (row) => row.slot },
  {
    heading: 'Évaluation',
    meaning: 'Où elle en est, ou pourquoi elle est comptée à part',
    width: 18,
    of: ({ attention }) => partLabels[attention.part],
  },
  {
    heading: 'En retard',
    meaning: 'L’échéance est passée (oui, non)',
    width: 10,
    of: ({ attention }) => yesNo(attention.isLate),
  },
  { heading: 'À la charge de', meaning: 'Qui la saisit', width: 24, of: ({ owner }) => owner?.name ?? null },
  ...dateColumns<Row>('Rencontre', 'Quand la structure a été rencontrée', ({ metOn }) => metOn),
  { heading: 'Saisie par', meaning: 'Qui l’a saisie', width: 24, isDetail: true, of: ({ author }) => author },
  {
    heading: 'Réponses',
    meaning: 'Nombre de critères auxquels il est répondu',
    width: 10,
    of: ({ answers }) => answers,
  },
];
