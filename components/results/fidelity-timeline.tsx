import { TimeAxis, TimeGrid } from '@/components/charts/time-axis';
import { timeScale } from '@/components/charts/time-scale';
import { ValuesOverTime } from '@/components/charts/values-over-time';
import { FidelityTable } from '@/components/results/fidelity-table';
import { SupportTable } from '@/components/results/support-table';
import { ROW, SupportTimeline } from '@/components/results/support-timeline';
import { Disclosure } from '@/components/ui/disclosure';
import { timedScores } from '@/lib/campaigns/chart-points';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { today } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { axisOf } from '@/lib/progress/programme-rules';

/** Scores above, support received below, on one axis of time; then both as tables. */
export function FidelityTimeline({ fidelity }: { fidelity: FidelityPage }) {
  const { project, moments, supports, campaigns } = fidelity;
  const marks = campaigns.flatMap(({ label, window }) =>
    softDay(window).map((day) => ({ label, day, dayText: window?.text ?? '' })),
  );
  const axis = axisOf([...marks.map(({ day }) => day), ...supports.flatMap(({ on }) => softDay(on))], today());
  const scale = axis && timeScale(axis.from, axis.to);
  const undated = supports.filter(({ on }) => softDay(on).length === 0);
  return (
    <>
      {scale && (
        <section aria-label="Score et accompagnement dans le temps" className="relative">
          <TimeAxis scale={scale} marks={marks} />
          <TimeGrid scale={scale} marks={marks} />
          {moments.length > 0 && (
            <div className={ROW}>
              <p className="pe-3 pt-1 text-sm">
                Score des structures
                <span className="block text-xs text-soft">
                  point{'\u00a0'}: une structure{'\u00a0'}; trait violet{'\u00a0'}: médiane, large comme le doute sur la
                  date
                </span>
              </p>
              <ValuesOverTime
                id="scores"
                title="Score de chaque structure, campagne après campagne"
                description="Entre 0 et 100 % de l’échelle, à la date connue de chaque campagne. Le tableau donne les valeurs."
                scale={scale}
                moments={moments.flatMap(timedScores)}
              />
            </div>
          )}
          <SupportTimeline supports={supports} scale={scale} />
        </section>
      )}
      <ol className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        {marks.map(({ label, dayText }, index) => (
          <li key={label}>
            <span className="font-semibold text-violet">{index + 1}</span> {label}, {dayText}
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          Sans date connue{'\u00a0'}: {undated.map(({ title }) => title).join(' · ')}.
        </p>
      )}
      <div className="mt-2 flex flex-col">
        {moments.length > 0 && (
          <Disclosure summary="Voir le tableau des scores">
            <FidelityTable project={project.slug} moments={moments} />
          </Disclosure>
        )}
        {supports.length > 0 && (
          <Disclosure summary="Voir le tableau de l’accompagnement">
            <SupportTable project={project.slug} supports={supports} adoptions={fidelity.adoptions} />
          </Disclosure>
        )}
      </div>
    </>
  );
}

function softDay(date: ImpreciseDate | null): (readonly [string, string])[] {
  return date?.from && date.to ? [[date.from, date.to]] : [];
}
