import 'server-only';
import { EXIT_PARTS } from '@/lib/indicators/exit-rules';
import { qualifierLabels } from '@/lib/indicators/labels';
import { listMeasures, type MeasureRow } from '@/lib/indicators/queries';
import { figureWording } from '@/lib/indicators/wording';
import { getProjectFrame } from '@/lib/projects/queries';
import { idColumn, readerColumn } from './columns';
import { oneOf, type ReadList } from './list';
import { type Column, dateColumns, tableOf, yesNo } from './table';

/** The figures of one project, each with all it needs to be understood. */
export const readMeasureList: ReadList = async (staff, { search, asOf, set }) => {
  const slug = oneOf(search, 'projet');
  const [project, measures] = await Promise.all([getProjectFrame(staff, slug), listMeasures(staff, slug, asOf.past)]);
  if (!project) return null;
  return {
    title: `Indicateurs, ${project.name}`,
    filters: [['Projet', project.name]],
    tables: [
      tableOf(
        { name: 'Mesures', about: 'Une ligne par mesure d’un indicateur.', columns: measureColumns, rows: measures },
        set,
      ),
    ],
  };
};

export const measureColumns: Column<MeasureRow>[] = [
  { heading: 'Indicateur', meaning: 'Ce qui est mesuré', width: 34, of: (row) => row.name },
  idColumn({ meaning: 'De la mesure', isDetail: true }),
  {
    heading: 'En clair',
    meaning: 'Le chiffre avec son unité et ce qui le nuance',
    width: 30,
    of: (row) => figureWording(row),
  },
  {
    heading: 'Valeur',
    meaning: 'Nombre, dans l’unité de la colonne « Unité »\u00a0; vide s’il n’y en a pas',
    width: 10,
    of: ({ value }) => value,
  },
  { heading: 'Unité', meaning: 'Ce que compte la valeur', width: 16, of: ({ unit }) => unit },
  {
    heading: 'Précision',
    meaning: 'Exact, environ, au moins, plusieurs, non recueilli…',
    width: 16,
    of: ({ qualifier }) => qualifierLabels[qualifier],
  },
  { heading: 'Numérateur', meaning: 'D’un taux', width: 10, of: ({ numerator }) => numerator },
  {
    heading: 'Dénominateur',
    meaning: 'D’un taux, ou toutes les sorties observées',
    width: 10,
    of: ({ denominator }) => denominator,
  },
  ...EXIT_PARTS.map(
    ({ key, label }): Column<MeasureRow> => ({
      heading: label,
      meaning: 'Sorties dynamiques\u00a0: nombre de personnes',
      width: 10,
      isDetail: true,
      of: ({ exits }) => exits?.[key] ?? null,
    }),
  ),
  { heading: 'Dans la source', meaning: 'Tel que la source le dit', width: 30, isDetail: true, of: ({ text }) => text },
  { heading: 'Périmètre', meaning: 'Pour qui, pour quoi', width: 30, of: ({ scope }) => scope },
  ...dateColumns<MeasureRow>('Période', 'Période mesurée', ({ period }) => period),
  {
    heading: 'Structures entendues',
    meaning: 'Nombre de structures entendues',
    width: 10,
    of: ({ coverageCount }) => coverageCount,
  },
  {
    heading: 'Structures concernées',
    meaning: 'Nombre de structures concernées',
    width: 10,
    of: ({ coverageTotal }) => coverageTotal,
  },
  {
    heading: 'Structure',
    meaning: 'Structure mesurée, quand il n’y en a qu’une',
    width: 28,
    of: ({ structure }) => structure?.name ?? null,
  },
  {
    heading: 'Campagne',
    meaning: 'Campagne d’où elle vient',
    width: 24,
    isDetail: true,
    of: ({ campaign }) => campaign?.label ?? null,
  },
  {
    heading: 'Calculée',
    meaning: 'Calculée par Essaim (oui, non)',
    width: 10,
    of: ({ isComputed }) => yesNo(isComputed),
  },
  { heading: 'Calcul', meaning: 'Comment', width: 28, isDetail: true, of: ({ computation }) => computation },
  { heading: 'Source', meaning: 'D’où vient le chiffre', width: 34, of: ({ source }) => source },
  { heading: 'Définition', meaning: 'De l’indicateur', width: 44, isDetail: true, of: ({ definition }) => definition },
  readerColumn('Qui peut la lire', { isDetail: true }),
];
