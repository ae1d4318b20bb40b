import { Cell } from '@/components/charts/cell';
import { CellLegend } from '@/components/charts/cell-legend';
import { SurenessLine } from '@/components/progress/sureness';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count, formatNumber } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { cellHref, cellLabel } from '@/lib/progress/labels';
import type { MatrixGroup } from '@/lib/progress/matrix-groups';
import type { Matrix as MatrixData, MatrixRow } from '@/lib/progress/matrix-rows';
import { answeredPhases } from '@/lib/progress/rules';

type MatrixProps = {
  matrix: MatrixData;
  /** A shortened view: lines that stand for several structures alike. All rows by default. */
  lines?: MatrixGroup[];
};

/** One row per structure, one column per phase; each cell says where the structure stands, why, and opens what it calls for. */
export function Matrix({ matrix, lines }: MatrixProps) {
  const { project, phases, rows, counts } = matrix;
  return (
    <>
      <SurenessLine matrices={[matrix]} />
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
          {(lines ?? rows).map((row) => (
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

type MatrixLineProps = { row: MatrixRow & { size?: number }; matrix: MatrixData };

function MatrixLine({ row, matrix: { project, phases, past } }: MatrixLineProps) {
  const { name, slug, standing, progress, size = 1 } = row;
  return (
    <tr>
      <RowTh>
        <a
          href={size > 1 ? withSearch(paths.adoptions(project.slug), { au: past }) : paths.adoption(project.slug, slug)}
          className="hover:underline"
        >
          {name}
        </a>
        <span className="sub">
          <span className="line-clamp-3">
            {standing}
            {size > 1 && ` · ${count(size, 'structure')} au même point`}
          </span>
        </span>
      </RowTh>
      {row.cells.map((cell, index) => (
        <td key={cell.phase} className="mid">
          <Cell
            state={cell.state}
            href={cellHref(project.slug, slug, cell.opens)}
            label={cellLabel(name, phases[index]?.label ?? '', cell)}
            isPossible={cell.isPossible}
          />
        </td>
      ))}
      <td>
        <Progress
          value={progress.value}
          max={progress.max}
          label={`${name}\u00a0: ${formatNumber(progress.value)} sur ${count(progress.max, 'étape')}`}
          text={`${formatNumber(progress.value)} / ${progress.max}`}
        />
        {size === 1 && answeredPhases(row.cells) >= 2 && (
          <a
            href={paths.comparison(project.slug, slug)}
            className="link text-sm"
            aria-label={`Évolution de ${name}, d’une évaluation à l’autre`}
          >
            Évolution
          </a>
        )}
      </td>
    </tr>
  );
}
