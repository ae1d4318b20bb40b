import { Drawing } from '@/components/charts/drawing';

export type Dot = {
  id: string;
  /** 0 to 1. */
  value: number;
  title: string;
  /** Drawn as a ring: told apart by shape, as the legend says. */
  isHollow?: boolean;
};

type DotStripProps = { id: string; title: string; description: string; dots: Dot[]; mean: number };

const STEP = 11;

/** One dot per thing measured, between 0 and 100 %; dots of one value pile up. The diamond is their mean. */
export function DotStrip({ id, title, description, dots, mean }: DotStripProps) {
  const piles = pilesOf(dots);
  const base = 16 + Math.max(1, ...piles.map(({ floor }) => floor + 1)) * STEP;
  const values = dots.map(({ value }) => value);
  return (
    <Drawing id={id} title={title} description={description} height={base + 24}>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line x1={`${tick}%`} x2={`${tick}%`} y1="6" y2={base} className="stroke-line" />
          <text x={`${tick}%`} y={base + 16} textAnchor={anchorOf(tick)} className="fill-faint text-xs">
            {`${tick}\u00a0%`}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={base} y2={base} className="stroke-edge" />
      <line
        x1={percent(Math.min(...values))}
        x2={percent(Math.max(...values))}
        y1={base}
        y2={base}
        className="stroke-green"
        strokeWidth="3"
      />
      {piles.map(({ dot, floor }) => (
        <circle
          key={dot.id}
          cx={percent(dot.value)}
          cy={base - 8 - floor * STEP}
          r="4.25"
          strokeWidth="1.75"
          className={`stroke-green ${dot.isHollow ? 'fill-card' : 'fill-green'}`}
        >
          <title>{dot.title}</title>
        </circle>
      ))}
      <svg x={percent(mean)} y={base} overflow="visible" aria-hidden="true">
        <path d="M0-6 6 0 0 6-6 0Z" className="fill-violet stroke-card" strokeWidth="1.5" />
      </svg>
    </Drawing>
  );
}

/** Dots closer than 2 % stand on each other. */
function pilesOf(dots: readonly Dot[]) {
  const heights = new Map<number, number>();
  return dots
    .toSorted((a, b) => a.value - b.value)
    .map((dot) => {
      const place = Math.round(dot.value * 50);
      const floor = heights.get(place) ?? 0;
      heights.set(place, floor + 1);
      return { dot, floor };
    });
}

function percent(value: number): string {
  return `${value * 100}%`;
}

function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start';
  return tick === 100 ? 'end' : 'middle';
}
