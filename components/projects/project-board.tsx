import { PossibleMark } from '@/components/progress/possible-mark';
import { Card } from '@/components/ui/card';
import type { Day } from '@/lib/day';
import { formatNumber } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { type ProjectFilters, projectsHref, stageOf } from '@/lib/projects/filters';
import { exitCauseLabel, phaseLabel } from '@/lib/projects/labels';
import type { ProjectRow } from '@/lib/projects/list-queries';
import { PHASES } from '@/lib/projects/rules';
import { BreakableName } from './breakable-name';
import { exitDateWords } from './exit-words';
import { phaseNote } from './phase-cell';
import { structuresWords } from './structures-words';

type ProjectBoardProps = { projects: ProjectRow[]; filters: ProjectFilters };

/** Cards a column shows; the list holds the others. */
const MOST = 12;

/** One column per phase: each project where it stands, or where it stood when it left. */
export function ProjectBoard({ projects, filters }: ProjectBoardProps) {
  return (
    <Card title="Les projets par étape" hint="l’étape en cours, ou la dernière atteinte avant la sortie" flush>
      <div className="grid divide-line max-lg:divide-y lg:grid-cols-7 lg:divide-x">
        {PHASES.map(({ phase }) => {
          const here = projects.filter(({ course }) => stageOf(course) === phase);
          const [inside, left] = [here.filter(({ course }) => !course.exit), here.filter(({ course }) => course.exit)];
          const shown = inside.length + left.length > MOST ? MOST : Number.POSITIVE_INFINITY;
          return (
            <section
              key={phase}
              aria-labelledby={`colonne-${phase}`}
              className="min-w-0 px-3 py-2.5 lg:min-h-56 lg:px-2"
            >
              <h3
                id={`colonne-${phase}`}
                className="flex items-baseline justify-between gap-2 text-sm font-semibold text-soft"
              >
                {phaseLabel(phase)}
                {here.length > 0 && <Total count={here.length} />}
              </h3>
              <CardList projects={inside.slice(0, shown)} past={filters.au} />
              {left.length > 0 && <p className="mt-2.5 text-xs font-medium text-faint">Sortis</p>}
              <CardList projects={left.slice(0, Math.max(0, shown - inside.length))} past={filters.au} isLeft />
              {here.length > shown && (
                <a href={projectsHref(filters, { vue: 'liste', etape: phase })} className="link mt-2 block text-sm">
                  Voir les {formatNumber(here.length)} projets
                </a>
              )}
            </section>
          );
        })}
      </div>
    </Card>
  );
}

function Total({ count }: { count: number }) {
  return (
    <span className="font-medium text-faint">
      {count}
      <span className="sr-only">{count >= 2 ? ' projets' : ' projet'}</span>
    </span>
  );
}

type CardListProps = { projects: ProjectRow[]; past: Day | null; isLeft?: boolean };

function CardList({ projects, past, isLeft = false }: CardListProps) {
  if (projects.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-2 max-lg:grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))]">
      {projects.map((project) => (
        <li key={project.slug}>
          <a
            href={withSearch(paths.project(project.slug), { au: past })}
            className={`${CARD} ${isLeft ? 'text-soft' : 'border-l-3 border-l-green bg-paper'}`}
          >
            <span className={`block leading-snug font-semibold ${isLeft ? '' : 'text-ink'}`}>
              <BreakableName name={project.name} />
            </span>
            <span className="block text-xs leading-snug text-soft">
              {project.carrier.shortName ?? project.carrier.name}
            </span>
            <span className="mt-1 block text-xs leading-snug text-soft">{structuresWords(project)}</span>
            {standing(project).map((line) => (
              <span key={line} className="block text-xs leading-snug text-soft">
                {line}
              </span>
            ))}
            {project.sureness.stage === 'possible' && <PossibleMark />}
          </a>
        </li>
      ))}
    </ul>
  );
}

function standing({ course }: ProjectRow): string[] {
  if (course.exit) return [exitDateWords(course.exit), exitCauseLabel(course.exit.cause)];
  const step = course.steps.find(({ phase }) => phase === stageOf(course));
  if (!step || step.state === 'ahead') return ['pas encore commencé'];
  if (step.state === 'completed') return [`étape terminée${step.since ? `, ${step.since.text}` : ''}`];
  return [phaseNote(step, course) ?? ''];
}

const CARD =
  'block rounded-control border border-line px-2 py-1.5 text-sm transition-colors duration-100 hover:border-edge hyphens-auto [overflow-wrap:anywhere]';
