import { Cell } from '@/components/charts/cell';
import { PossibleMeaning, PossibleSign } from '@/components/progress/possible-mark';
import { RowTh, SortTh, Table } from '@/components/ui/table';
import type { Day } from '@/lib/day';
import { fold } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { type ProjectFilters, type ProjectSort, projectsHref, stageOf } from '@/lib/projects/filters';
import { exitCauseLabel, phaseLabel } from '@/lib/projects/labels';
import type { ProjectRow } from '@/lib/projects/list-queries';
import { PHASE_CELLS, phaseWord } from './phase-cell';
import { structuresWords } from './structures-words';

type ProjectTableProps = { projects: ProjectRow[]; filters: ProjectFilters };

const COLUMNS: { sort: ProjectSort; label: string }[] = [
  { sort: 'projet', label: 'Projet' },
  { sort: 'porteur', label: 'Porteur' },
  { sort: 'etape', label: 'Étape' },
  { sort: 'structures', label: 'Structures' },
  { sort: 'entree', label: 'Entrée' },
  { sort: 'sortie', label: 'Sortie' },
];

export function ProjectTable({ projects, filters }: ProjectTableProps) {
  const isInDoubt = projects.some(({ sureness }) => Object.values(sureness).includes('possible'));
  return (
    <>
      {isInDoubt && (
        <p className="border-b border-line px-4.5 py-2.5 text-sm text-soft">
          Étape ou date possible (<PossibleMeaning />
          ).
        </p>
      )}
      <Table label="Projets" stickyFirst>
        <thead>
          <tr>
            {COLUMNS.map(({ sort, label }) => (
              <SortTh key={sort} {...sortOf(filters, sort)}>
                {label}
              </SortTh>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <ProjectLine key={project.slug} project={project} past={filters.au} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function ProjectLine({ project, past }: { project: ProjectRow; past: Day | null }) {
  const { slug, name, aliases, carrier, course, ownLabels, sureness } = project;
  const step = course.steps.find(({ phase }) => phase === stageOf(course));
  const label = phaseLabel(stageOf(course), ownLabels);
  const otherNames = distinctNames(aliases, name);
  return (
    <tr>
      <RowTh>
        <a href={withSearch(paths.project(slug), { au: past })} className="font-semibold hover:underline">
          {name}
        </a>
        {otherNames.length > 0 && <span className="block text-sm font-normal text-soft">{otherNames.join(', ')}</span>}
      </RowTh>
      <td>{carrier.shortName ?? carrier.name}</td>
      <td>
        <span className="flex items-center gap-2">
          {step && <Cell state={PHASE_CELLS[step.state]} label={phaseWord(step, course)} />}
          <span>
            {label}
            {sureness.stage === 'possible' && <PossibleSign />}
          </span>
        </span>
      </td>
      <td>{structuresWords(project)}</td>
      <td className="whitespace-nowrap">
        {course.enteredOn?.text ?? 'non précisée'}
        {sureness.entry === 'possible' && <PossibleSign />}
      </td>
      <td>
        {course.exit ? (
          <>
            <span className="whitespace-nowrap">
              {course.exit.on?.text ?? 'date non précisée'}
              {sureness.exit === 'possible' && <PossibleSign />}
            </span>
            <span className="block text-sm text-soft">{exitCauseLabel(course.exit.cause)}</span>
          </>
        ) : (
          <span className="font-medium text-green">dans l’accélérateur</span>
        )}
      </td>
    </tr>
  );
}

/** The aliases that differ by more than capitals or accents. */
function distinctNames(aliases: readonly string[], name: string): string[] {
  return aliases.filter((alias) => fold(alias) !== fold(name));
}

function sortOf(filters: ProjectFilters, tri: ProjectSort) {
  const isCurrent = filters.tri === tri;
  const isAscending = isCurrent && filters.sens === null;
  return {
    href: projectsHref(filters, { tri, sens: isAscending ? 'desc' : null }),
    sort: isCurrent ? (isAscending ? ('ascending' as const) : ('descending' as const)) : undefined,
  };
}
