import 'server-only';
import { loadActivityFilters } from '@/lib/activities/filters';
import { activityFormatLabels, activityKindLabels } from '@/lib/activities/labels';
import { type ActivityRow, listActivities } from '@/lib/activities/queries';
import { type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';
import { idColumn, readerColumn } from './columns';
import { happenedBy } from './days';
import { oneOf, type ReadList } from './list';
import { type Column, dateColumns, tableOf } from './table';

/** What was done in one project, latest first. */
export const readActivityList: ReadList = async (staff, { search, asOf, set }) => {
  const filters = await loadActivityFilters(search);
  const list = await listActivities(staff, oneOf(search, 'projet'), filters);
  if (!list) return null;
  const { project, adoptionCount } = list;
  const rows = list.activities.filter(({ heldOn }) => happenedBy(asOf, heldOn));
  return {
    title: `Activités, ${project.name}`,
    filters: [
      ['Projet', project.name],
      ['Type', filters.kind && activityKindLabels[filters.kind]],
      ['Étape', filters.phase && phaseLabel(filters.phase, project.phaseLabels)],
    ],
    tables: [
      tableOf(
        {
          name: 'Activités',
          about: 'Une ligne par activité.',
          columns: columnsOf(project.phaseLabels, adoptionCount),
          rows,
        },
        set,
      ),
    ],
  };
};

function columnsOf(own: OwnPhaseLabels, declared: number): Column<ActivityRow>[] {
  return [
    { heading: 'Activité', meaning: 'Titre', width: 40, of: (row) => row.title },
    idColumn({ isDetail: true }),
    {
      heading: 'Type',
      meaning: 'Sensibilisation, formation, journée collective…',
      width: 20,
      of: ({ kind }) => activityKindLabels[kind],
    },
    { heading: 'Étape', meaning: 'Étape du cycle', width: 18, of: ({ phase }) => phase && phaseLabel(phase, own) },
    ...dateColumns<ActivityRow>('Date', 'Quand elle a eu lieu', ({ heldOn }) => heldOn),
    { heading: 'Description', meaning: 'Texte entier', width: 60, of: (row) => row.description },
    {
      heading: 'Format',
      meaning: 'Collectif ou individuel',
      width: 12,
      of: ({ format }) => format && activityFormatLabels[format],
    },
    { heading: 'Fréquence', meaning: 'Telle que dite', width: 16, isDetail: true, of: (row) => row.frequency },
    { heading: 'Lieu', meaning: 'Tel que dit', width: 20, isDetail: true, of: (row) => row.place },
    {
      heading: 'Structures présentes',
      meaning: `Nombre de structures présentes, sur ${declared} déclarées`,
      width: 12,
      of: ({ attendanceCount }) => attendanceCount,
    },
    readerColumn('Qui peut la lire', { isDetail: true }),
  ];
}
