import { Cell } from '@/components/charts/cell';
import { CELL_STATES, CELL_WORDS } from '@/components/charts/cell-state';
import { cellHref, cellLabel } from '@/lib/progress/labels';
import type { Matrix, MatrixRow } from '@/lib/progress/matrix-rows';

/** Above this many structures, cells of one state become one cell and their number: a swarm too large is not read one by one. */
const ONE_BY_ONE = 24;

/** One phase of one project in little: one cell per structure, always in the same order. */
export function MiniMatrix({ matrix, column }: { matrix: Matrix; column: number }) {
  return matrix.rows.length > ONE_BY_ONE ? (
    <StateCounts matrix={matrix} column={column} />
  ) : (
    <span className={COMB}>
      {matrix.rows.map((row) => (
        <MiniCell key={row.slug} row={row} matrix={matrix} column={column} />
      ))}
    </span>
  );
}

function MiniCell({ row, matrix: { project, phases }, column }: { row: MatrixRow; matrix: Matrix; column: number }) {
  const cell = row.cells[column];
  if (!cell) return null;
  return (
    <Cell
      size="mini"
      state={cell.state}
      href={cellHref(project.slug, row.slug, cell.opens)}
      label={`${project.name}, ${cellLabel(row.name, phases[column]?.label ?? '', cell)}`}
      isPossible={cell.isPossible}
    />
  );
}

function StateCounts({ matrix, column }: { matrix: Matrix; column: number }) {
  const states = matrix.rows.map((row) => row.cells[column]?.state);
  return (
    <span className="flex flex-wrap gap-x-3 text-sm">
      {CELL_STATES.map((state) => {
        const number = states.filter((candidate) => candidate === state).length;
        return number === 0 ? null : (
          <span key={state} className="flex items-center gap-1">
            <Cell size="mini" state={state} label={CELL_WORDS[state]} />
            {number}
          </span>
        );
      })}
    </span>
  );
}

/** Rows of four; every other row half a cell further, as in a comb. Each mark of 16 px keeps 24 px to aim at. */
const COMB =
  'grid w-27 grid-cols-[repeat(4,1.5rem)] [&_svg]:size-4 ' +
  '[&>:is(:nth-child(8n+5),:nth-child(8n+6),:nth-child(8n+7),:nth-child(8n+8))]:translate-x-3';
