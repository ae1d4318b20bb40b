import 'server-only';
import type { MatrixRow } from '@/lib/progress/matrix-rows';
import { getMatrix } from '@/lib/progress/queries';
import { MATRIX_PHASES } from '@/lib/progress/rules';
import { phaseLabels } from '@/lib/projects/labels';
import { listProjects } from '@/lib/projects/list-queries';
import type { ReadList } from './list';
import { matrixColumns } from './matrix-list';
import { type Column, tableOf } from './table';

type Row = MatrixRow & { project: string };

/** Every structure of every project and where it stands in each phase, project after project: what the dashboard draws as cells. */
export const readProgrammeMatrixList: ReadList = async (staff, { asOf, set }) => {
  const projects = (await listProjects(staff, asOf.day)).filter(({ course }) => !asOf.past || course.hasEntered);
  async function* rows() {
    for (const { slug, name } of projects) {
      const matrix = await getMatrix(staff, slug, asOf.day);
      yield (matrix?.rows ?? []).map((row): Row => ({ ...row, project: name }));
    }
  }
  return {
    title: 'Structures du programme',
    filters: [],
    tables: [tableOf({ name: 'Structures', about: 'Une ligne par structure d’un projet.', columns, rows }, set)],
  };
};

const columns: Column<Row>[] = [
  { heading: 'Projet', meaning: 'Projet que la structure a repris', width: 28, of: ({ project }) => project },
  ...matrixColumns(MATRIX_PHASES.map((phase) => ({ phase, label: phaseLabels[phase] }))),
];
