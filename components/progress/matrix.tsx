import { Cell } from '@/components/charts/cell';
import { CellLegend } from '@/components/charts/cell-legend';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { cellHref, cellLabel } from '@/lib/progress/labels';
import type { Matrix as MatrixData, MatrixRow } from '@/lib/progress/matrix-rows';

/** One row per structure, one column per phase; each cell says where the structure stands, why, and opens what it calls for. */
export function Matrix({ matrix }: { matrix: MatrixData }) {
  const { project, phases, rows, counts } = matrix;
  return (
    <>
      <Table label={`Structures et étapes de ${project.name}`} stickyFirst>
        <thead>
          <tr>
            <Th>Structure</Th>
            {phases.map(({ phase, label }) => (
              <Th key={phase} className="mid">
                {label}
              </Th>
            ))}
            <Th>Avancement</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixLine key={row.slug} row={row} matrix={matrix} />
          ))}
        </tbody>
      </Table>
      <div className="border-t border-line px-4.5 py-3">
        <CellLegend counts={counts} />
      </div>
    </>
  );
}

function MatrixLine({ row, matrix: { project, phases } }: { row: MatrixRow; matrix: MatrixData }) {
  const { value, max } = row.progress;
  return (
    <tr>
      <RowTh>
        <a href={paths.adoption(project.slug, row.slug)} className="hover:underline">
          {row.name}
        </a>
        <span className="sub">{row.standing}</span>
      </RowTh>
      {row.cells.map((cell, index) => (
        <td key={cell.phase} className="mid">
          <Cell
            state={cell.state}
            href={cellHref(project.slug, row.slug, cell.opens)}
            label={cellLabel(row.name, phases[index]?.label ?? '', cell)}
          />
        </td>
      ))}
      <td>
        <Progress
          value={value}
          max={max}
          label={`${row.name}\u00a0: ${formatNumber(value)} sur ${count(max, 'étape')}`}
          text={`${formatNumber(value)} / ${max}`}
        />
      </td>
    </tr>
  );
}
