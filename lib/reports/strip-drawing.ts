import type { Dot } from '@/components/charts/dot-strip';
import type { Drawing, Shape } from '@/lib/chart-files';

type StripData = { title: string; description: string; dots: readonly Dot[]; mean: number };

const WIDTH = 760;
const LEFT = 24;
const STEP = 11;
const KEY =
  'Un point par structure, creux quand elle est en veille. Losange\u00a0: moyenne. Trait vert\u00a0: du plus bas au plus haut.';

/** One dot per thing measured, between 0 and 100 %; dots of one value pile up, the diamond is their mean. */
export function stripDrawing({ title, description, dots, mean }: StripData): Drawing {
  const piles = pilesOf(dots);
  const base = 20 + Math.max(1, ...piles.map(({ floor }) => floor + 1)) * STEP;
  const x = (value: number) => LEFT + value * (WIDTH - 2 * LEFT);
  const values = dots.map(({ value }) => value);
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick): Shape[] => [
    { is: 'line', x1: x(tick), x2: x(tick), y1: 6, y2: base, stroke: 'line' },
    { is: 'text', x: x(tick), y: base + 18, text: `${tick * 100}\u00a0%`, size: 11, fill: 'faint', anchor: 'middle' },
  ]);
  return {
    title,
    description: `${description} ${dots.map((dot) => `${dot.title}.`).join(' ')}`,
    width: WIDTH,
    height: base + 46,
    shapes: [
      ...ticks,
      { is: 'line', x1: x(0), x2: x(1), y1: base, y2: base, stroke: 'edge' },
      {
        is: 'line',
        x1: x(Math.min(...values)),
        x2: x(Math.max(...values)),
        y1: base,
        y2: base,
        stroke: 'green',
        width: 3,
      },
      ...piles.map(
        ({ dot, floor }): Shape => ({
          is: 'circle',
          cx: x(dot.value),
          cy: base - 8 - floor * STEP,
          r: 4.25,
          fill: dot.isHollow ? 'card' : 'green',
          stroke: 'green',
          width: 1.75,
        }),
      ),
      { is: 'text', x: 0, y: base + 40, text: KEY, size: 11, fill: 'soft' },
      { is: 'path', d: 'M0-6 6 0 0 6-6 0Z', x: x(mean), y: base, fill: 'violet', stroke: 'card', width: 1.5 },
    ],
  };
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
