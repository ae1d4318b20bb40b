import { range } from 'd3-array';
import { Drawing } from '@/components/charts/drawing';

export type ScatterPoint = {
  id: string;
  title: string;
  /** A count, known to lie between both. */
  least: number;
  most: number;
  /** Points gained or lost, −100 to 100. */
  gain: number;
  isHollow?: boolean;
};

type ScatterProps = { id: string; title: string; description: string; points: ScatterPoint[]; xLabel: string };

const TOP = 10;
const BASE = 170;

/** What was gained, upwards, against what was received, to the right; a line to the left of a point is doubt about the count. */
export function Scatter({ id, title, description, points, xLabel }: ScatterProps) {
  const widest = Math.max(2, ...points.map(({ most }) => most));
  const highest = Math.max(20, ...points.map(({ gain }) => Math.ceil(gain / 20) * 20));
  const lowest = Math.min(-20, ...points.map(({ gain }) => Math.floor(gain / 20) * 20));
  const x = (count: number) => 4 + (count / widest) * 90;
  const y = (gain: number) => TOP + ((highest - gain) / (highest - lowest)) * (BASE - TOP);
  return (
    <div className="ps-12">
      <Drawing id={id} title={title} description={description} height={BASE + 38}>
        {ticksBetween(lowest, highest).map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className={tick === 0 ? 'stroke-edge' : 'stroke-line'} />
            <text x="0" dx="-8" y={y(tick) + 4} textAnchor="end" className="fill-faint text-xs">
              {tick > 0 ? `+${tick}` : `${tick}`.replace('-', '−')}
            </text>
          </g>
        ))}
        {range(0, widest + 1, Math.ceil(widest / 8)).map((tick) => (
          <text key={tick} x={`${x(tick)}%`} y={BASE + 18} textAnchor="middle" className="fill-faint text-xs">
            {tick}
          </text>
        ))}
        <text x="50%" y={BASE + 35} textAnchor="middle" className="fill-soft text-xs">
          {xLabel}
        </text>
        {points
          .filter(({ least, most }) => least < most)
          .map(({ id: point, least, most, gain }) => (
            <line
              key={point}
              x1={`${x(least)}%`}
              x2={`${x(most)}%`}
              y1={y(gain)}
              y2={y(gain)}
              className="stroke-edge"
              strokeWidth="1.5"
            />
          ))}
        {spread(points).map(({ point, shift }) => (
          <svg key={point.id} x={`${x(point.most)}%`} y={y(point.gain)} overflow="visible" aria-hidden="true">
            <circle
              cx={shift}
              r="4.5"
              strokeWidth="1.75"
              className={`stroke-green ${point.isHollow ? 'fill-card' : 'fill-green'}`}
            >
              <title>{point.title}</title>
            </circle>
          </svg>
        ))}
      </Drawing>
    </div>
  );
}

/** Points of one count and nearly one gain stand side by side, so that each can be seen and counted. */
function spread(points: readonly ScatterPoint[]) {
  const places = new Map<string, ScatterPoint[]>();
  for (const point of points) {
    const place = `${point.most} ${Math.round(point.gain / 3)}`;
    places.set(place, [...(places.get(place) ?? []), point]);
  }
  return [...places.values()].flatMap((alike) =>
    alike.map((point, index) => ({ point, shift: (index - (alike.length - 1) / 2) * 9 })),
  );
}

/** Round gains, nought always among them. */
function ticksBetween(lowest: number, highest: number): number[] {
  const step = highest - lowest > 100 ? 40 : 20;
  return range(Math.ceil(lowest / step) * step, highest + 1, step);
}
