import { MarkBand, TodayLine } from '@/components/charts/axis-marks';
import type { TimeScale } from '@/components/charts/time-scale';
import type { SoftDay } from '@/lib/timeline/course-rules';
import type { Tick } from '@/lib/timeline/zoom-rules';

export type NumberedMark = { slug: string; number: number; day: SoftDay; words: string };

type AxisProps = {
  scale: TimeScale;
  ticks: readonly Tick[];
  marks: readonly NumberedMark[];
  /** The day one looks from, when it is on the axis. */
  today?: { day: string; text: string };
};

type ZoomAxisProps = AxisProps & {
  /** The timeline of one year. */
  hrefFor: (year: number) => string;
};

const LANE = 18;
/** A year is as tall to press as a finger needs; the lane above it is free there. */
const PRESSED = 24;

/** Above the rows: the day one looks from, years or months, the numbers of the events. Each year leads to itself alone. */
export function ZoomAxis({ scale, ticks, marks, today, hrefFor }: ZoomAxisProps) {
  return (
    <div className="md:ps-56">
      <svg className="w-full overflow-visible" height={LANE * (marks.length > 0 ? 3 : 2)}>
        <title>Axe du temps</title>
        {today && (
          <text
            x={`${scale.at(today.day)}%`}
            y="11"
            textAnchor={anchorAt(scale.at(today.day))}
            className="fill-ink text-xs font-medium"
          >
            {today.text}
          </text>
        )}
        {ticks.map((tick) =>
          tick.year === null ? (
            <TickText key={tick.day} tick={tick} scale={scale} />
          ) : (
            <a
              key={tick.day}
              href={hrefFor(tick.year)}
              aria-label={`Zoomer sur ${tick.year}`}
              className={`group/year ${tick.isMinor ? 'max-sm:hidden' : ''}`}
            >
              <title>{`Zoomer sur ${tick.year}`}</title>
              <rect
                x={`${scale.at(tick.day)}%`}
                y={LANE * 2 - PRESSED}
                width={`${scale.at(`${tick.year}-12-31`) - scale.at(tick.day)}%`}
                height={PRESSED}
                rx="4"
                className="fill-transparent group-hover/year:fill-green-soft"
              />
              <TickText tick={tick} scale={scale} isLink />
            </a>
          ),
        )}
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

function TickText({ tick, scale, isLink }: { tick: Tick; scale: TimeScale; isLink?: boolean }) {
  const { day, label, isMinor } = tick;
  return (
    <text
      x={`${scale.at(day)}%`}
      dx="4"
      y={LANE + 13}
      className={`text-xs ${isLink ? 'fill-green font-medium group-hover/year:underline' : 'fill-faint'} ${isMinor ? 'max-sm:hidden' : ''}`}
    >
      {label}
    </text>
  );
}

/** The vertical lines behind the rows. An event whose day is not known is a band, as wide as the doubt. */
export function ZoomGrid({ scale, ticks, marks, today }: AxisProps) {
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
