import { Fragment } from 'react';
import { PossibleMark } from '@/components/progress/possible-mark';
import { Card } from '@/components/ui/card';
import type { AsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { Programme, ProgrammeProject } from '@/lib/progress/programme-queries';
import { NO_FILTER, toDoHref } from '@/lib/progress/to-do-filters';
import type { FlagsByProject, ProjectFlags } from '@/lib/progress/to-do-queries';
import { stageOf } from '@/lib/projects/filters';
import { phaseLabels } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';

type ByPhaseProps = { programme: Programme; flags: FlagsByProject; asOf: AsOf };

/** Each project in the column of the furthest phase it reached, with what presses in it; those that left stay in sight, calmer. */
export function ByPhase({ programme: { projects, inPhase }, flags, asOf }: ByPhaseProps) {
  const { past } = asOf;
  return (
    <Card
      title="Les projets par étape"
      hint="étape en cours (en vert), ou la plus avancée pour ceux qui sont sortis"
      actions={
        <>
          <a href={withSearch(paths.projects, { vue: 'liste', au: past })} className="link">
            Liste
          </a>
          <a href={withSearch(paths.projects, { au: past })} className="link">
            Tableau
          </a>
        </>
      }
      flush
    >
      <div className="grid divide-line max-xl:divide-y xl:grid-cols-7 xl:divide-x">
        {PHASES.map(({ phase }) => {
          const here = projects.filter(({ course }) => stageOf(course) === phase);
          const all = inPhase.get(phase) ?? 0;
          return (
            <section
              key={phase}
              aria-label={`${phaseLabels[phase]}\u00a0: ${count(all, 'projet')}`}
              className={`min-w-0 px-2 py-2.5 ${here.length === 0 ? 'max-xl:hidden' : ''}`}
            >
              <h3 className="flex justify-between gap-1 text-xs font-medium text-soft">
                <span className="truncate">{phaseLabels[phase]}</span>
                {all > 0 && <span aria-hidden="true">{all}</span>}
              </h3>
              {all === 0 && <p className="mt-2 text-xs text-faint">aucun projet</p>}
              <ul className="mt-2 grid gap-1.5 max-xl:sm:grid-cols-2 max-xl:lg:grid-cols-3">
                {here.map((project) => (
                  <ProjectCard key={project.slug} project={project} flags={flags[project.slug]} past={past} />
                ))}
              </ul>
              {all > here.length && (
                <a
                  href={withSearch(paths.projects, { vue: 'liste', etape: phase, au: past })}
                  className="link mt-2 inline-block text-sm"
                >
                  Et {count(all - here.length, 'autre')}
                </a>
              )}
            </section>
          );
        })}
      </div>
    </Card>
  );
}

type ProjectCardProps = { project: ProgrammeProject; flags: ProjectFlags | undefined; past: Day | null };

function ProjectCard({ project: { slug, name, course, matrix, sureness }, flags, past }: ProjectCardProps) {
  const { exit } = course;
  const structures = matrix.rows.length ? count(matrix.rows.length, 'structure') : 'aucune structure';
  return (
    <li
      className={`min-w-0 rounded-control border px-2.5 py-1.5 text-sm wrap-anywhere ${exit ? 'border-line bg-paper' : 'border-green bg-green-soft'}`}
    >
      <a href={withSearch(paths.project(slug), { au: past })} className="leading-snug font-semibold hover:underline">
        {breakable(name)}
      </a>
      <p className="text-xs text-soft">{structures}</p>
      <p className={`text-xs ${exit ? 'text-soft' : 'font-medium text-green'}`}>
        {exit ? `sorti ${exit.on?.text ?? 'sans date'}` : 'en cours'}
      </p>
      {flags && <Flags flags={flags} project={slug} past={past} />}
      {sureness.stage === 'possible' && <PossibleMark />}
    </li>
  );
}

/** What presses in this project; each leads to its rows. */
function Flags({ flags, project, past }: { flags: ProjectFlags; project: string; past: Day | null }) {
  const filters = { ...NO_FILTER, project };
  return (
    <ul className="flex flex-wrap gap-x-2">
      {FLAGS.map(({ list, tone, words }) =>
        flags[list] > 0 ? (
          <li key={list}>
            <a
              href={toDoHref(list, filters, { au: past })}
              className={`inline-flex min-h-6 items-center text-xs font-semibold hover:underline ${tone}`}
            >
              {flags[list]}
              {'\u00a0'}
              {words}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}

const FLAGS = [
  { list: 'late', tone: 'text-red', words: 'en retard' },
  { list: 'toValidate', tone: 'text-violet', words: 'à valider' },
  { list: 'onHold', tone: 'text-amber', words: 'en veille' },
] as const;

/** « Jeun_ESS_Créative » may break after its underscores. */
function breakable(name: string) {
  return name.split(/(?<=_)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
