import { Drawing } from '@/components/charts/drawing';

type RangePoint = { mean: number; least: number; most: number; isJoined: boolean; title: string } | null;

type RangeCourseProps = {
  id: string;
  title: string;
  description: string;
  stops: string[];
  /** One per stop, between 0 and 1. `isJoined`: it measures the same as the point before. */
  points: RangePoint[];
};

const HEIGHT = 84;
const TOP = 8;
const BASE = 64;

/** One small chart among many alike: the mean at each stop, and how far the values spread around it. */
export function RangeCourse({ id, title, description, stops, points }: RangeCourseProps) {
  const x = (stop: number) => (stops.length > 1 ? 10 + (stop / (stops.length - 1)) * 80 : 50);
  const known = points.flatMap((point, stop) => (point ? [{ ...point, stop }] : []));
  return (
    <Drawing id={id} title={title} description={description} height={HEIGHT}>
      {[0, 0.5, 1].map((tick) => (
        <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className={tick ? 'stroke-line' : 'stroke-edge'} />
      ))}
      {known.slice(1).map((point, index) => {
        const before = known[index];
        return (
          before && (
            <line
              key={point.stop}
              x1={`${x(before.stop)}%`}
              y1={y(before.mean)}
              x2={`${x(point.stop)}%`}
              y2={y(point.mean)}
              strokeWidth="1.75"
              strokeDasharray={point.isJoined ? undefined : '4 3'}
              className="stroke-green"
            />
          )
        );
      })}
      {known.map(({ stop, mean, least, most, title: words }) => (
        <g key={stop}>
          <title>{words}</title>
          <line
            x1={`${x(stop)}%`}
            x2={`${x(stop)}%`}
            y1={y(least)}
            y2={y(most)}
            strokeWidth="1.5"
            className="stroke-edge"
          />
          <circle cx={`${x(stop)}%`} cy={y(mean)} r="4" className="fill-green stroke-card" />
        </g>
      ))}
      {stops.map((stop, index) => (
        <text key={stop} x={`${x(index)}%`} y={HEIGHT - 4} textAnchor="middle" className="fill-faint text-xs">
          {points[index] ? stop : `${stop} –`}
        </text>
      ))}
    </Drawing>
  );
}

function y(value: number): number {
  return TOP + (1 - value) * (BASE - TOP);
}
