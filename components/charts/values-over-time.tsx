import type { Dot } from '@/components/charts/dot-strip';
import { Drawing } from '@/components/charts/drawing';
import type { SoftDay } from '@/components/charts/soft-bar';
import type { TimeScale } from '@/components/charts/time-scale';

export type TimedValues = { id: string; day: SoftDay; title: string; median: number; dots: Dot[] };

type ValuesOverTimeProps = { id: string; title: string; description: string; scale: TimeScale; moments: TimedValues[] };

const TOP = 12;
const BASE = 192;

/** Values between 0 and 100 % at moments known to within some days: a dot per value, a bar at the median as wide as the doubt. */
export function ValuesOverTime({ id, title, description, scale, moments }: ValuesOverTimeProps) {
  return (
    <Drawing id={id} title={title} description={description} height={BASE + 8}>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className={tick === 0 ? 'stroke-edge' : 'stroke-line'} />
          <text x="0" dx="2" y={y(tick) - 3} className="chart-label fill-faint text-xs">
            {`${tick * 100}\u00a0%`}
          </text>
        </g>
      ))}
      {moments.map((moment) => (
        <Moment key={moment.id} moment={moment} scale={scale} />
      ))}
    </Drawing>
  );
}

function Moment({ moment: { day, title, median, dots }, scale }: { moment: TimedValues; scale: TimeScale }) {
  const [start, end] = [scale.at(day[0]), scale.at(day[1])];
  const middle = (start + end) / 2;
  const width = Math.max(1.2, end - start);
  return (
    <g>
      <title>{title}</title>
      {besideEachOther(dots).map(({ dot, shift }) => (
        <svg key={dot.id} x={`${middle}%`} y={y(dot.value)} overflow="visible" aria-hidden="true">
          <circle
            cx={shift}
            r="3.75"
            strokeWidth="1.5"
            className={`stroke-green ${dot.isHollow ? 'fill-card' : 'fill-green'}`}
          >
            <title>{dot.title}</title>
          </circle>
        </svg>
      ))}
      <rect
        x={`${middle - width / 2}%`}
        width={`${width}%`}
        y={y(median) - 1.25}
        height="2.5"
        className="bar fill-violet"
      />
    </g>
  );
}

/** Dots of one value stand side by side around the middle. */
function besideEachOther(dots: readonly Dot[]) {
  const rows = new Map<number, Dot[]>();
  for (const dot of dots) {
    const row = Math.round(dot.value * 25);
    rows.set(row, [...(rows.get(row) ?? []), dot]);
  }
  return [...rows.values()].flatMap((row) =>
    row.map((dot, index) => ({ dot, shift: (index - (row.length - 1) / 2) * 8 })),
  );
}

function y(value: number): number {
  return TOP + (1 - value) * (BASE - TOP);
}
