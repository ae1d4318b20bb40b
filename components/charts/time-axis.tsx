import { MarkBand, TodayLine } from '@/components/charts/axis-marks';
import type { SoftDay } from '@/components/charts/soft-bar';
import type { TimeScale } from '@/components/charts/time-scale';

type Mark = { label: string; day: SoftDay; dayText: string };
type AxisProps = { scale: TimeScale; marks: Mark[]; today?: { day: string; text: string } };

const LANE = 18;

/** Above the rows: the day one looks from, the years, the numbers of the events. */
export function TimeAxis({ scale, marks, today }: AxisProps) {
  const { yearsTop, marksTop, bottom } = lanes(marks, today);
  return (
    <div className="md:ps-44">
      <svg className="w-full overflow-visible" height={bottom} aria-hidden="true">
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
        {scale.years
          .filter((tick) => tick.at < 97)
          .map((tick) => (
            <text
              key={tick.year}
              x={`${tick.at}%`}
              dx="4"
              y={yearsTop + 13}
              className={`fill-faint text-xs ${tick.minor ? 'max-sm:hidden' : ''}`}
            >
              {tick.year}
            </text>
          ))}
        {marks.map((mark, index) => (
          <text
            key={mark.label}
            x={`${middleOf(scale, mark.day)}%`}
            y={marksTop + 13}
            textAnchor="middle"
            className="fill-violet text-xs font-semibold"
          >
            <title>{`${mark.label}, ${mark.dayText}`}</title>
            {index + 1}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The vertical lines behind the rows. An event whose day is not known is a band, as wide as the doubt. */
export function TimeGrid({ scale, marks, today }: AxisProps) {
  const { yearsTop, bottom } = lanes(marks, today);
  return (
    <div className="pointer-events-none absolute inset-y-0 right-0 left-0 md:left-44">
      <svg className="size-full" aria-hidden="true">
        {scale.years.map((tick) => (
          <line key={tick.year} x1={`${tick.at}%`} x2={`${tick.at}%`} y1={yearsTop} y2="100%" className="stroke-line" />
        ))}
        {marks.map((mark) => (
          <MarkBand key={mark.label} scale={scale} day={mark.day} y={bottom} />
        ))}
        {today && <TodayLine at={scale.at(today.day)} y={yearsTop} />}
      </svg>
    </div>
  );
}

/** Heights, in pixels, of what stands above the rows. */
function lanes(marks: Mark[], today: AxisProps['today']) {
  const yearsTop = today ? LANE : 0;
  const marksTop = yearsTop + LANE;
  return { yearsTop, marksTop, bottom: marks.length > 0 ? marksTop + LANE : marksTop };
}

function middleOf(scale: TimeScale, [earliest, latest]: SoftDay): number {
  return (scale.at(earliest) + scale.at(latest)) / 2;
}

function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 10) return 'start';
  return percent > 90 ? 'end' : 'middle';
}
