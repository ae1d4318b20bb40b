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
  const reach = Math.max(20, ...points.map(({ gain }) => Math.ceil(Math.abs(gain) / 20) * 20));
  const x = (count: number) => 4 + (count / widest) * 90;
  const y = (gain: number) => TOP + ((reach - gain) / (2 * reach)) * (BASE - TOP);
  return (
    <div className="ps-12">
      <Drawing id={id} title={title} description={description} height={BASE + 38}>
        {[reach, reach / 2, 0, -reach / 2, -reach].map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className={tick === 0 ? 'stroke-edge' : 'stroke-line'} />
            <text x="0" dx="-8" y={y(tick) + 4} textAnchor="end" className="fill-faint text-xs">
              {tick > 0 ? `+${tick}` : `${tick}`.replace('-', '−')}
            </text>
          </g>
        ))}
        {ticksUpTo(widest).map((tick) => (
          <text key={tick} x={`${x(tick)}%`} y={BASE + 18} textAnchor="middle" className="fill-faint text-xs">
            {tick}
          </text>
        ))}
        <text x="50%" y={BASE + 35} textAnchor="middle" className="fill-soft text-xs">
          {xLabel}
        </text>
        {spread(points).map(({ point, shift }) => (
          <g key={point.id}>
            <title>{point.title}</title>
            {point.least < point.most && (
              <line
                x1={`${x(point.least)}%`}
                x2={`${x(point.most)}%`}
                y1={y(point.gain)}
                y2={y(point.gain)}
                className="stroke-edge"
                strokeWidth="1.5"
              />
            )}
            <svg x={`${x(point.most)}%`} y={y(point.gain)} overflow="visible" aria-hidden="true">
              <circle
                cx={shift}
                r="4.5"
                strokeWidth="1.75"
                className={`stroke-green ${point.isHollow ? 'fill-card' : 'fill-green'}`}
              />
            </svg>
          </g>
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

function ticksUpTo(most: number): number[] {
  const step = Math.max(1, Math.ceil(most / 8));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
