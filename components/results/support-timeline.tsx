import { CumulativeBand } from '@/components/charts/cumulative-band';
import { SoftBar, type SoftDay } from '@/components/charts/soft-bar';
import type { TimeScale } from '@/components/charts/time-scale';
import { activityKindLabels } from '@/lib/activities/labels';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { cumulatedSupport } from '@/lib/campaigns/fidelity-rules';
import { count } from '@/lib/format';

type SupportTimelineProps = { supports: FidelityPage['supports']; scale: TimeScale };

/** What the structures received, one row per kind of activity, and how often in all; on the axis of the rows above. */
export function SupportTimeline({ supports, scale }: SupportTimelineProps) {
  const dated = supports.filter(({ on }) => on?.from && on.to);
  const kinds = [...new Set(dated.map(({ kind }) => kind))];
  const steps = cumulatedSupport(supports);
  const last = steps.at(-1)?.most ?? 0;
  return (
    <>
      {kinds.map((kind) => (
        <div key={kind} className={ROW}>
          <p className="text-sm leading-5.5">{activityKindLabels[kind]}</p>
          <svg className="h-9 w-full overflow-visible text-green" aria-hidden="true">
            {dated
              .filter((support) => support.kind === kind)
              .map((support) => (
                <Received key={support.id} support={support} scale={scale} />
              ))}
          </svg>
        </div>
      ))}
      {last > 0 && (
        <div className={ROW}>
          <p className="text-sm leading-5.5">
            Participations cumulées
            <span className="block text-xs text-soft">
              plein{'\u00a0'}: sûr{'\u00a0'}; clair{'\u00a0'}: possible
            </span>
          </p>
          <CumulativeBand
            id="participations"
            title="Participations cumulées des structures aux activités"
            description={`${count(last, 'participation')} en tout ; le tableau les donne activité par activité.`}
            scale={scale}
            steps={steps}
          />
        </div>
      )}
    </>
  );
}

function Received({ support, scale }: { support: FidelityPage['supports'][number]; scale: TimeScale }) {
  const { id, title, on, adoptionIds } = support;
  if (!on?.from || !on.to) return null;
  const day: SoftDay = [on.from, on.to];
  const middle = (scale.at(on.from) + scale.at(on.to)) / 2;
  return (
    <>
      <SoftBar
        id={`recu-${id}`}
        scale={scale}
        from={day}
        to={day}
        openUntil={on.to}
        title={`${title}, ${on.text}\u00a0: ${attendanceWords(adoptionIds.length)}`}
      />
      <text x={`${middle}%`} y="30" textAnchor="middle" className="chart-label fill-ink text-xs">
        {adoptionIds.length || '?'}
      </text>
    </>
  );
}

/** Nobody written down is not nobody there. */
function attendanceWords(structures: number): string {
  return structures > 0 ? count(structures, 'structure') : 'présences non saisies';
}

export const ROW = 'relative md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:items-start';
