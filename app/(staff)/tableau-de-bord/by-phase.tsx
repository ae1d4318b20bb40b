import { Fragment } from 'react';
import { PossibleMark } from '@/components/progress/possible-mark';
import { Card } from '@/components/ui/card';
import type { AsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { Programme, ProgrammeProject } from '@/lib/progress/programme-queries';
import { lowerFirst } from '@/lib/progress/wording';
import { stageOf } from '@/lib/projects/filters';
import { exitCauseLabel, phaseLabels } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';

/** Each project in the column of the furthest phase it reached; those that left stay in sight, calmer. */
export function ByPhase({ programme: { projects, inPhase }, asOf }: { programme: Programme; asOf: AsOf }) {
  const { past } = asOf;
  return (
    <Card
      title="Les projets par étape"
      hint="étape en cours, ou la plus avancée pour ceux qui sont sortis"
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
              className={`min-w-0 px-2.5 py-3 ${here.length === 0 ? 'max-xl:hidden' : ''}`}
            >
              <h3 className="flex justify-between gap-1 text-xs font-medium text-soft">
                <span className="truncate">{phaseLabels[phase]}</span>
                {all > 0 && <span aria-hidden="true">{all}</span>}
              </h3>
              <ul className="mt-2.5 grid gap-2 max-xl:sm:grid-cols-2 max-xl:lg:grid-cols-3">
                {here.map((project) => (
                  <ProjectCard key={project.slug} project={project} past={past} />
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

function ProjectCard({ project, past }: { project: ProgrammeProject; past: Day | null }) {
  const { slug, name, carrier, matrix, course, sureness } = project;
  const { exit } = course;
  return (
    <li
      className={`min-w-0 rounded-control border px-2.5 py-2 text-sm wrap-anywhere ${exit ? 'border-line bg-paper' : 'border-green bg-green-soft'}`}
    >
      <a href={withSearch(paths.project(slug), { au: past })} className="font-semibold hover:underline">
        {breakable(name)}
      </a>
      <p className="text-xs text-soft">{carrier}</p>
      <p className="mt-1 text-xs">{matrix.rows.length ? count(matrix.rows.length, 'structure') : 'aucune structure'}</p>
      <p className={`text-xs ${exit ? 'text-soft' : 'font-medium text-green'}`}>
        {exit
          ? `sorti ${exit.on?.text ?? 'sans date'} · ${lowerFirst(exitCauseLabel(exit.cause))}`
          : 'dans l’accélérateur'}
      </p>
      {sureness.stage === 'possible' && <PossibleMark />}
    </li>
  );
}

/** « Jeun_ESS_Créative » may break after its underscores. */
function breakable(name: string) {
  return name.split(/(?<=_)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
