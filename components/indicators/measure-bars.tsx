import { Drawing } from '@/components/charts/drawing';
import { TARGET_HEIGHT, TargetLine } from '@/components/indicators/target-line';
import { formatNumber } from '@/lib/format';
import { type Bar, placedBar } from '@/lib/indicators/chart-rules';

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
  const top = target === null ? 0 : TARGET_HEIGHT;
  const height = top + bars.length * ROW;
  const description = bars.map((bar) => bar.title).join('\u00a0; ');
  return (
    <Drawing id={id} title={title} description={description} height={height}>
      {target !== null && (
        <TargetLine at={(target / max) * WIDEST} height={height} words={`cible ${formatNumber(target)}\u00a0${unit}`} />
      )}
      {bars.map((bar, index) => (
        <BarRow key={bar.id} bar={bar} y={top + index * ROW} max={max} />
      ))}
    </Drawing>
  );
}

const ROW = 42;
/** Bars end before the words written after them. */
const WIDEST = 45;
const LONGEST_LABEL = 44;

function BarRow({ bar, y, max }: { bar: Bar; y: number; max: number }) {
  const { segments, end, whole, words } = placedBar(bar, max);
  const last = PARTS[bar.lengths.length - 1] ?? PARTS[0];
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
          width={percent(whole)}
          height="15"
          className="fill-none stroke-edge"
          strokeDasharray="3 3"
        />
      )}
      {segments.map(({ part, from, size }) => (
        <rect
          key={part}
          x={percent(from)}
          y={y + 19}
          width={percent(size)}
          height="15"
          className={`bar ${PARTS[part] ?? PARTS[0]}`}
          fillOpacity={bar.sureness === 'about' ? 0.45 : undefined}
          strokeDasharray={bar.sureness === 'about' ? '3 2' : undefined}
        />
      ))}
      {bar.sureness === 'at-least' && (
        <svg x={percent(end)} y={y + 19} overflow="visible" aria-hidden="true">
          <path d="m0 0 8 7.5L0 15Z" className={`bar ${last}`} />
        </svg>
      )}
      <text
        x={percent(words)}
        dx={bar.sureness === 'at-least' ? 14 : 7}
        y={y + 31}
        className="chart-label fill-ink text-xs font-semibold sm:text-sm"
      >
        {bar.text}
      </text>
    </g>
  );
}

/** Full, half and hollow: three kinds of exits told apart without colour. */
const PARTS = ['fill-green stroke-green', 'fill-green-soft stroke-green', 'fill-card stroke-green'] as const;

/** Of the drawing's width, for a share of its axis. */
function percent(share: number): string {
  return `${Math.round(share * WIDEST * 100) / 100}%`;
}
