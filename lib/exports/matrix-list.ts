import 'server-only';
import { answers, loadAdoptionFilters, stateOptions } from '@/lib/adoptions/filters';
import { adoptionStateLabels } from '@/lib/adoptions/labels';
import type { Cell } from '@/lib/progress/facts';
import type { Matrix, MatrixRow } from '@/lib/progress/matrix-rows';
import { getMatrix } from '@/lib/progress/queries';
import { keyColumn } from './columns';
import { oneOf, type ReadList } from './list';
import { type Column, tableOf, yesNo } from './table';

/** The structures of one project and where each stands in each phase, as its page « Structures » shows them. */
export const readMatrixList: ReadList = async (staff, { search, asOf, set }) => {
  const matrix = await getMatrix(staff, oneOf(search, 'projet'), asOf.day);
  if (!matrix) return null;
  const filters = await loadAdoptionFilters(search);
  const rows = matrix.rows.filter((row) => answers(row, filters));
  return {
    title: `Structures, ${matrix.project.name}`,
    filters: [
      ['Projet', matrix.project.name],
      ['Recherche', filters.q],
      ['Nom', filters.nom && (filters.nom === 'nommees' ? 'nommées' : 'à nommer')],
      ['État', stateOptions.find(({ value }) => value === filters.etat)?.label],
    ],
    tables: [
      tableOf(
        {
          name: 'Structures',
          about: 'Une ligne par structure du projet.',
          columns: matrixColumns(matrix.phases),
          rows,
        },
        set,
      ),
    ],
  };
};

export function matrixColumns(phases: Matrix['phases']): Column<MatrixRow>[] {
  return [
    {
      heading: 'Structure',
      meaning: 'Son nom, ou le libellé de sa place tant qu’elle n’est pas nommée',
      width: 34,
      of: (row) => row.name,
    },
    keyColumn((row) => row.slug, { width: 20, isDetail: true }),
    { heading: 'Nommée', meaning: 'Son nom est connu (oui, non)', width: 10, of: ({ isNamed }) => yesNo(isNamed) },
    {
      heading: 'État',
      meaning: 'Où elle en est dans le projet',
      width: 14,
      of: ({ state }) => adoptionStateLabels[state],
    },
    { heading: 'En clair', meaning: 'Depuis quand, et pourquoi', width: 36, of: ({ standing }) => standing },
    ...phases.map(
      ({ phase, label }): Column<MatrixRow> => ({
        heading: label,
        meaning: `Étape «\u00a0${label}\u00a0»\u00a0: où en est la structure, et pourquoi`,
        width: 26,
        of: ({ cells }) => wordsOf(cells.find((cell) => cell.phase === phase)),
      }),
    ),
    {
      heading: 'Étapes faites',
      meaning: 'Nombre d’étapes faites',
      width: 10,
      isDetail: true,
      of: ({ progress }) => progress.value,
    },
    {
      heading: 'Étapes attendues',
      meaning: 'Nombre d’étapes qui la concernent',
      width: 10,
      isDetail: true,
      of: ({ progress }) => progress.max,
    },
  ];
}

/** The dates known may not decide for the day shown: the cell says so. */
function wordsOf(cell: Cell | undefined): string | null {
  if (!cell) return null;
  return cell.isPossible ? `${cell.reason} (possible)` : cell.reason;
}
