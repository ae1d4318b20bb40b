import { Drawing } from '@/components/charts/drawing';
import { endLabels, heightFor, placeOf, shortened } from '@/components/charts/slope-layout';

export type SlopePoint = { stop: number; value: number };

export type SlopeLine = {
  id: string;
  label: string;
  /** The whole line in words, for the pointer. */
  title: string;
  isHollow?: boolean;
  isBold?: boolean;
  points: SlopePoint[];
  /** Between each point and the next: `dashed` when they do not quite measure the same. */
  segments: ('solid' | 'dashed')[];
};

type SlopeChartProps = {
  id: string;
  title: string;
  description: string;
  /** `short` stands in where there is no room. */
  stops: { label: string; short: string }[];
  lines: SlopeLine[];
};

/** How each thing went from one moment to the next, between 0 and 100 %. Rising, falling and level lines differ by their slope before their colour. */
export function SlopeChart({ id, title, description, stops, lines }: SlopeChartProps) {
  const height = heightFor(lines.length);
  const y = (value: number) => placeOf(value, height);
  const x = (stop: number) => (stops.length > 1 ? `${(stop / (stops.length - 1)) * 100}%` : '50%');
  return (
    <div className="ps-11 pe-25 sm:pe-44">
      <Drawing id={id} title={title} description={description} height={height}>
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x="0" dx="-12" y={y(tick) + 4} textAnchor="end" className="fill-faint text-xs">
              {`${tick * 100}\u00a0%`}
            </text>
          </g>
        ))}
        {stops.map(({ label, short }, index) => (
          <g key={short}>
            <line x1={x(index)} x2={x(index)} y1={y(1)} y2={y(0)} className="stroke-edge" />
            {[label, short].map((words, place) => (
              <text
                key={words}
                x={x(index)}
                y={y(0) + 20}
                textAnchor="middle"
                className={`fill-soft text-xs font-medium ${place === 0 ? 'max-sm:hidden' : 'sm:hidden'}`}
              >
                {words}
              </text>
            ))}
          </g>
        ))}
        {lines.map((line) => (
          <Line key={line.id} line={line} x={x} y={y} />
        ))}
        {endLabels(lines, height).map(({ id: line, label, stop, top }) => (
          <g key={line}>
            <text x={x(stop)} dx="10" y={top + 4} className="chart-label fill-ink text-xs max-sm:hidden">
              {shortened(label, 26)}
            </text>
            {stop === stops.length - 1 && (
              <text x={x(stop)} dx="9" y={top + 4} className="chart-label fill-ink text-xs sm:hidden">
                {shortened(label, 15)}
              </text>
            )}
          </g>
        ))}
      </Drawing>
    </div>
  );
}

type LineProps = { line: SlopeLine; x: (stop: number) => string; y: (value: number) => number };

function Line({ line: { title, points, segments, isHollow, isBold }, x, y }: LineProps) {
  return (
    <g className="slope">
      <title>{title}</title>
      {points.slice(1).map((point, index) => {
        const before = points[index];
        return (
          before && (
            <line
              key={point.stop}
              x1={x(before.stop)}
              y1={y(before.value)}
              x2={x(point.stop)}
              y2={y(point.value)}
              strokeWidth={isBold ? 3 : 1.75}
              strokeDasharray={segments[index] === 'dashed' ? '5 4' : undefined}
              className={toneOf(before.value, point.value)}
            />
          )
        );
      })}
      {points.map((point) => (
        <circle
          key={point.stop}
          cx={x(point.stop)}
          cy={y(point.value)}
          r={isBold ? 5 : 4}
          strokeWidth="1.75"
          className={`stroke-ink ${isHollow ? 'fill-card' : 'fill-ink'}`}
        />
      ))}
    </g>
  );
}

function toneOf(before: number, after: number): string {
  if (after === before) return 'stroke-edge';
  return after > before ? 'stroke-green' : 'stroke-amber';
}
