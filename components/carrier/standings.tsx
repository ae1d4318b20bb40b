import { Cell } from '@/components/charts/cell';
import { CellLegend } from '@/components/charts/cell-legend';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count, formatNumber } from '@/lib/format';
import type { Matrix } from '@/lib/progress/matrix-rows';

/** Where each structure stands in each phase, to be read: nothing here opens what only the team may write. */
export function Standings({ matrix: { project, phases, rows, counts } }: { matrix: Matrix }) {
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
          {rows.map(({ slug, name, standing, cells, progress: { value, max } }) => (
            <tr key={slug}>
              <RowTh>
                {name}
                <span className="sub">{standing}</span>
              </RowTh>
              {cells.map(({ phase, state, reason }, index) => (
                <td key={phase} className="mid">
                  <Cell state={state} label={`${name}, ${phases[index]?.label}\u00a0: ${reason}`} />
                </td>
              ))}
              <td>
                <Progress
                  value={value}
                  max={max}
                  label={`${name}\u00a0: ${formatNumber(value)} sur ${count(max, 'étape')}`}
                  text={`${formatNumber(value)} / ${max}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="border-t border-line px-4.5 py-3">
        <CellLegend counts={counts} />
      </div>
    </>
  );
}
