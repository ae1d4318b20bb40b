import { Drawing } from '@/components/charts/drawing';
import { formatNumber } from '@/lib/format';
import type { Bar, BarChart } from '@/lib/indicators/chart-rules';

type MeasureBarsProps = {
  /** Unique on its page. */
  id: string;
  title: string;
  bars: Bar[];
  max: number;
  target: number | null;
  unit: string;
};

/** One scope's figures, a bar each, in the order of their periods; the target is a line across. */
export function MeasureBars({ id, title, bars, max, target, unit }: MeasureBarsProps) {
  const top = target === null ? 0 : TARGET;
  const height = top + bars.length * ROW;
  const description = bars.map((bar) => bar.title).join(' ; ');
  return (
    <Drawing id={id} title={title} description={description} height={height}>
      {target !== null && (
        <TargetLine at={placeOf(target, max)} height={height} words={`cible ${formatNumber(target)}\u00a0${unit}`} />
      )}
      {bars.map((bar, index) => (
        <BarRow key={bar.id} bar={bar} y={top + index * ROW} max={max} />
      ))}
    </Drawing>
  );
}

const ROW = 42;
const TARGET = 20;
/** Bars end before the words written after them. */
const WIDEST = 56;
const LONGEST_LABEL = 44;

function BarRow({ bar, y, max }: { bar: Bar; y: number; max: BarChart['max'] }) {
  const [end, whole] = [
    placeOf(
      bar.lengths.reduce((all, n) => all + n, 0),
      max,
    ),
    bar.whole,
  ];
  let start = 0;
  return (
    <g>
      <title>{bar.title}</title>
      <text x="0" y={y + 13} className="chart-label fill-soft text-xs">
        {bar.label.length > LONGEST_LABEL ? `${bar.label.slice(0, LONGEST_LABEL - 1)}…` : bar.label}
      </text>
      {whole !== null && (
        <rect
          x="0"
          y={y + 19}
          width={`${placeOf(whole, max)}%`}
          height="15"
          className="fill-none stroke-edge"
          strokeDasharray="3 3"
        />
      )}
      {bar.lengths.map((length, part) => {
        const [x, width] = [start, placeOf(length, max)];
        start += width;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the three parts of exits keep their places.
            key={part}
            x={`${x}%`}
            y={y + 19}
            width={`${width}%`}
            height="15"
            className={`bar ${PARTS[part] ?? PARTS[0]}`}
            fillOpacity={bar.sureness === 'about' ? 0.45 : undefined}
            strokeDasharray={bar.sureness === 'about' ? '3 2' : undefined}
          />
        );
      })}
      {bar.sureness === 'at-least' && (
        <svg x={`${end}%`} y={y + 19} overflow="visible" aria-hidden="true">
          <path d="m0 0 8 7.5L0 15Z" className={`bar ${PARTS[Math.max(0, bar.lengths.length - 1)] ?? PARTS[0]}`} />
        </svg>
      )}
      <text
        x={`${Math.max(end, whole === null ? 0 : placeOf(whole, max))}%`}
        dx={bar.sureness === 'at-least' ? 14 : 7}
        y={y + 31}
        className="chart-label fill-ink text-sm font-semibold"
      >
        {bar.text}
      </text>
    </g>
  );
}

/** Full, half and hollow: three kinds of exits told apart without colour. */
const PARTS = ['fill-green stroke-green', 'fill-green-soft stroke-green', 'fill-card stroke-green'] as const;

function TargetLine({ at, height, words }: { at: number; height: number; words: string }) {
  return (
    <g>
      <line
        x1={`${at}%`}
        x2={`${at}%`}
        y1={TARGET - 4}
        y2={height}
        className="stroke-violet"
        strokeWidth="1.5"
        strokeDasharray="5 3"
      />
      <text
        x={`${at}%`}
        y="12"
        textAnchor={at > 30 ? 'middle' : 'start'}
        className="chart-label fill-violet text-xs font-semibold"
      >
        {words}
      </text>
    </g>
  );
}

function placeOf(value: number, max: number): number {
  return Math.round((value / max) * WIDEST * 100) / 100;
}
