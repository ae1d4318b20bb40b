import { MarkBand, TodayLine } from '@/components/charts/axis-marks';
import type { TimeScale } from '@/components/charts/time-scale';
import type { SoftDay } from '@/lib/timeline/course-rules';
import type { Tick } from '@/lib/timeline/zoom-rules';

export type NumberedMark = { slug: string; number: number; day: SoftDay; words: string };

type ZoomAxisProps = {
  scale: TimeScale;
  ticks: readonly Tick[];
  marks: readonly NumberedMark[];
  /** The day one looks from, when it is on the axis. */
  today?: { day: string; text: string };
};

const LANE = 18;

/** Above the rows: the day one looks from, years or months, the numbers of the events. */
export function ZoomAxis({ scale, ticks, marks, today }: ZoomAxisProps) {
  return (
    <div className="md:ps-56">
      <svg className="w-full overflow-visible" height={LANE * (marks.length > 0 ? 3 : 2)} aria-hidden="true">
        {today && (
          <text
            x={`${scale.at(today.day)}%`}
            y="13"
            textAnchor={anchorAt(scale.at(today.day))}
            className="fill-ink text-xs font-medium"
          >
            {today.text}
          </text>
        )}
        {ticks.map(({ day, label, isMinor }) => (
          <text
            key={day}
            x={`${scale.at(day)}%`}
            dx="4"
            y={LANE + 13}
            className={`fill-faint text-xs ${isMinor ? 'max-sm:hidden' : ''}`}
          >
            {label}
          </text>
        ))}
        {marks.map(({ slug, number, day, words }) => (
          <text
            key={slug}
            x={`${(scale.at(day[0]) + scale.at(day[1])) / 2}%`}
            y={LANE * 2 + 13}
            textAnchor="middle"
            className="fill-violet text-xs font-semibold"
          >
            <title>{words}</title>
            {number}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The vertical lines behind the rows. An event whose day is not known is a band, as wide as the doubt. */
export function ZoomGrid({ scale, ticks, marks, today }: ZoomAxisProps) {
  return (
    <div className="pointer-events-none absolute inset-y-0 right-0 left-0 md:left-56">
      <svg className="size-full" aria-hidden="true">
        {ticks.map(({ day }) => (
          <line
            key={day}
            x1={`${scale.at(day)}%`}
            x2={`${scale.at(day)}%`}
            y1={LANE}
            y2="100%"
            className="stroke-line"
          />
        ))}
        {marks.map(({ slug, day }) => (
          <MarkBand key={slug} scale={scale} day={day} y={LANE * 3} />
        ))}
        {today && <TodayLine at={scale.at(today.day)} y={LANE} />}
      </svg>
    </div>
  );
}

function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 10) return 'start';
  return percent > 90 ? 'end' : 'middle';
}
