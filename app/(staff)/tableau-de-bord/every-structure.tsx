import { CellLegend } from '@/components/charts/cell-legend';
import { MiniMatrix } from '@/components/progress/mini-matrix';
import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ProgrammeProject } from '@/lib/progress/programme-queries';
import { countStates, MATRIX_PHASES } from '@/lib/progress/rules';
import { lowerFirst } from '@/lib/progress/wording';
import { exitCauseLabel, phaseLabels } from '@/lib/projects/labels';

const AFTER = 'apres-les-alveoles';

/** The matrix of each project in little: one row per project, one cell per structure and phase. */
export function EveryStructure({ projects }: { projects: ProgrammeProject[] }) {
  const counts = countStates(projects.flatMap(({ matrix }) => matrix.rows.flatMap(({ cells }) => cells)));
  return (
    <Card
      title="Chaque structure, à chaque étape"
      hint="une alvéole par structure, toujours dans le même ordre ; elle ouvre ce qu’elle appelle"
      flush
    >
      <a href={`#${AFTER}`} className="link sr-only focus:not-sr-only focus:block focus:px-4.5 focus:py-2">
        Passer les alvéoles
      </a>
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
            <ProjectLine key={project.slug} project={project} />
          ))}
        </tbody>
      </Table>
      <div id={AFTER} tabIndex={-1} className="border-t border-line px-4.5 py-3">
        <CellLegend counts={counts} />
      </div>
    </Card>
  );
}

function ProjectLine({ project: { slug, name, matrix, course } }: { project: ProgrammeProject }) {
  return (
    <tr>
      <RowTh>
        <a href={paths.adoptions(slug)} className="hover:underline">
          {name}
        </a>
        <span className="sub">{matrix.rows.length ? count(matrix.rows.length, 'structure') : 'aucune structure'}</span>
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
