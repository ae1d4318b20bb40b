import { CellLegend } from '@/components/charts/cell-legend';
import { ExportLinks } from '@/components/exports/export-links';
import { MiniMatrix } from '@/components/progress/mini-matrix';
import { SurenessLine } from '@/components/progress/sureness';
import { Card } from '@/components/ui/card';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { AsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { count, formatNumber } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { MatrixRow } from '@/lib/progress/matrix-rows';
import type { ProgrammeProject } from '@/lib/progress/programme-queries';
import { countStates, MATRIX_PHASES } from '@/lib/progress/rules';
import { lowerFirst } from '@/lib/progress/wording';
import { exitCauseLabel, phaseLabels } from '@/lib/projects/labels';

const AFTER = 'apres-les-alveoles';

/** The matrix of each project in little: one row per project, one cell per structure and phase. */
export function EveryStructure({ projects, asOf }: { projects: ProgrammeProject[]; asOf: AsOf }) {
  const counts = countStates(projects.flatMap(({ matrix }) => matrix.rows.flatMap(({ cells }) => cells)));
  return (
    <Card
      title="Chaque structure, à chaque étape"
      hint="une alvéole par structure, qui ouvre ce qu’elle appelle ; le nom du projet mène à l’évolution de chacune"
      flush
    >
      <a href={`#${AFTER}`} className="link sr-only focus:not-sr-only focus:block focus:px-4.5 focus:py-2">
        Passer les alvéoles
      </a>
      <SurenessLine matrices={projects.map(({ matrix }) => matrix)} />
      <Table label="Structures de chaque projet, étape par étape" stickyFirst dense>
        <thead>
          <tr>
            <Th className="w-full">Projet</Th>
            {MATRIX_PHASES.map((phase) => (
              <Th key={phase}>{phaseLabels[phase]}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <ProjectLine key={project.slug} project={project} past={asOf.past} />
          ))}
        </tbody>
      </Table>
      <div id={AFTER} tabIndex={-1} className="border-t border-line px-4.5 py-3">
        <CellLegend counts={counts} />
        <div className="mt-2">
          <ExportLinks list="structures-du-programme" search={{ au: asOf.past }} />
        </div>
      </div>
    </Card>
  );
}

function ProjectLine({ project, past }: { project: ProgrammeProject; past: Day | null }) {
  const { slug, name, matrix, course } = project;
  const progress = sumOf(matrix.rows);
  return (
    <tr>
      <RowTh>
        <a href={withSearch(paths.adoptions(slug), { au: past })} className="hover:underline">
          {name}
        </a>
        <span className="sub">{matrix.rows.length ? count(matrix.rows.length, 'structure') : 'aucune structure'}</span>
        {matrix.rows.length > 0 && (
          <span className="block text-sm font-normal text-soft">
            <Progress
              value={progress.value}
              max={progress.max}
              label={`${name}\u00a0: ${formatNumber(progress.value)} sur ${count(progress.max, 'étape')} de ses structures`}
              text={`${formatNumber(progress.value)} / ${count(progress.max, 'étape')}`}
            />
          </span>
        )}
      </RowTh>
      {matrix.rows.length === 0 ? (
        <td colSpan={MATRIX_PHASES.length} className="text-sm text-soft">
          {course.exit
            ? `Sorti avant l’essaimage\u00a0: ${lowerFirst(exitCauseLabel(course.exit.cause))}.`
            : 'Aucune structure déclarée pour l’instant.'}
        </td>
      ) : (
        matrix.phases.map(({ phase }, column) => (
          <td key={phase}>
            <MiniMatrix matrix={matrix} column={column} />
          </td>
        ))
      )}
    </tr>
  );
}

/** How far all the structures of a project have come, in phases. */
function sumOf(rows: readonly MatrixRow[]) {
  const sum = (part: 'value' | 'max') => rows.reduce((total, { progress }) => total + progress[part], 0);
  return { value: sum('value'), max: sum('max') };
}
