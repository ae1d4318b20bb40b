import { Card } from '@/components/ui/card';
import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { Programme } from '@/lib/progress/programme-queries';
import type { FlagsByProject } from '@/lib/progress/to-do-queries';
import { stageOf } from '@/lib/projects/filters';
import { phaseLabels } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';
import { PhaseCard } from './phase-card';

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
                  <PhaseCard key={project.slug} project={project} flags={flags[project.slug]} past={past} />
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
