import 'server-only';
import { chainsOf } from '@/lib/findings/chain-rules';
import { loadFindingFilters } from '@/lib/findings/filters';
import { findingKindLabels, followUpStateLabels, outcomeLabels } from '@/lib/findings/labels';
import { type Finding, type FollowUp, listFindings } from '@/lib/findings/queries';
import { getProjectFrame } from '@/lib/projects/queries';
import { idColumn, readerColumn } from './columns';
import { happenedBy } from './days';
import { oneOf, type ReadList } from './list';
import { type Column, dateColumns, dayCell, joined, tableOf } from './table';

/** The findings of one project and what followed, as its page « Constats » lets them through; texts are whole. */
export const readFindingList: ReadList = async (staff, { search, asOf, set }) => {
  const slug = oneOf(search, 'projet');
  const filters = await loadFindingFilters(search);
  const [project, findings] = await Promise.all([getProjectFrame(staff, slug), listFindings(staff, slug)]);
  if (!project) return null;
  const { chains, others } = chainsOf(findings, filters, asOf.day);
  const rows = [...chains, ...others].filter((finding) => happenedBy(asOf, dateOf(finding)));
  const followUps = rows.flatMap((finding) => finding.followUps.map((followUp) => ({ finding, followUp })));
  return {
    title: `Constats et suites, ${project.name}`,
    filters: [
      ['Projet', project.name],
      ['Type', filters.kind && findingKindLabels[filters.kind]],
      ['Campagne', labelOf(findings, filters.campaign)],
      ['Structure', nameOf(findings, filters.structure)],
      ['Suites', filters.state && (filters.state === 'ouvertes' ? 'ouvertes' : 'en retard')],
    ],
    tables: [
      tableOf({ name: 'Constats', about: 'Une ligne par constat.', columns: findingColumns, rows }, set),
      tableOf(
        {
          name: 'Suites',
          about: 'Une ligne par décision prise après un constat.',
          columns: followUpColumns,
          rows: followUps,
        },
        set,
      ),
    ],
  };
};

/** Its own date, or that of the campaign that showed it. */
function dateOf({ on, campaign }: Finding) {
  return on ?? campaign?.window ?? null;
}

function labelOf(findings: readonly Finding[], slug: string | null) {
  return slug && (findings.find(({ campaign }) => campaign?.slug === slug)?.campaign?.label ?? slug);
}

function nameOf(findings: readonly Finding[], slug: string | null) {
  return slug && (findings.flatMap(({ structures }) => structures).find((one) => one.slug === slug)?.name ?? slug);
}

const findingColumns: Column<Finding>[] = [
  { heading: 'Constat', meaning: 'Texte entier', width: 70, of: (row) => row.text },
  idColumn({ isDetail: true }),
  {
    heading: 'Type',
    meaning: 'Difficulté, réussite, levier ou doute',
    width: 12,
    of: ({ kind }) => findingKindLabels[kind],
  },
  { heading: 'Campagne', meaning: 'Campagne qui l’a montré', width: 24, of: ({ campaign }) => campaign?.label ?? null },
  ...dateColumns<Finding>('Date', 'Date du constat, ou de sa campagne', dateOf),
  {
    heading: 'Structures',
    meaning: 'Structures dont il parle',
    width: 30,
    of: ({ structures, organization }) => joined([organization, ...structures.map(({ name }) => name)]),
  },
  {
    heading: 'Nombre concerné',
    meaning: 'Nombre de structures concernées, quand la source le compte',
    width: 10,
    of: ({ concerned }) => concerned?.count ?? null,
  },
  { heading: 'Sur', meaning: 'Sur combien de structures', width: 10, of: ({ concerned }) => concerned?.total ?? null },
  {
    heading: 'Critères',
    meaning: 'Critères d’où il est tiré',
    width: 30,
    isDetail: true,
    of: ({ criteria }) => joined(criteria, '\n'),
  },
  {
    heading: 'Suites',
    meaning: 'Ce qui a été décidé, en entier',
    width: 60,
    of: ({ followUps }) =>
      joined(
        followUps.map(({ decision }) => decision),
        '\n',
      ),
  },
  readerColumn('Qui peut le lire', { isDetail: true }),
];

type Followed = { finding: Finding; followUp: FollowUp };

const followUpColumns: Column<Followed>[] = [
  { heading: 'Décision', meaning: 'Texte entier', width: 50, of: ({ followUp }) => followUp.decision },
  { heading: 'Après le constat', meaning: 'Texte entier du constat', width: 50, of: ({ finding }) => finding.text },
  {
    heading: 'État',
    meaning: 'Décidé, fait ou abandonné',
    width: 12,
    of: ({ followUp }) => followUpStateLabels[followUp.state],
  },
  { heading: 'Responsable', meaning: 'Qui s’en charge', width: 24, of: ({ followUp }) => followUp.owner },
  { heading: 'Échéance', meaning: 'Pour quand (date)', width: 12, of: ({ followUp }) => dayCell(followUp.dueOn) },
  ...dateColumns<Followed>('Fait', 'Quand ce fut fait', ({ followUp }) => followUp.doneOn),
  {
    heading: 'Activité',
    meaning: 'Activité qui la met en œuvre',
    width: 30,
    of: ({ followUp }) => followUp.activity?.title ?? null,
  },
  {
    heading: 'Issue',
    meaning: 'Ce qu’une campagne en a dit depuis',
    width: 14,
    of: ({ followUp }) => followUp.outcome && outcomeLabels[followUp.outcome],
  },
  {
    heading: 'Vérifications',
    meaning: 'Ce que chaque campagne en a dit, en entier',
    width: 50,
    of: ({ followUp }) =>
      joined(
        followUp.checks.map(({ outcome, campaign, note, finding }) =>
          joined([campaign?.label, outcomeLabels[outcome], note, finding?.text], ' · '),
        ),
        '\n',
      ),
  },
];
