import type { SlopeLine } from '@/components/charts/slope-chart';
import { endLabels, heightFor, placeOf, shortened } from '@/components/charts/slope-layout';
import type { Drawing, Ink, Shape } from '@/lib/chart-files';

type SlopeData = {
  title: string;
  description: string;
  stops: readonly { label: string }[];
  lines: readonly SlopeLine[];
};

const WIDTH = 760;
const LEFT = 48;
const RIGHT = WIDTH - 190;
const KEY =
  'Vert\u00a0: progresse. Orange\u00a0: recule. Gris\u00a0: ne bouge pas. Pointillé\u00a0: les questions ont changé. Point creux\u00a0: structure en veille.';
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** How each thing went from one moment to the next, between 0 and 100 %; `placeOf` and the names are those of the page's chart. */
export function slopeDrawing({ title, description, stops, lines }: SlopeData): Drawing {
  const height = heightFor(lines.length);
  const y = (value: number) => placeOf(value, height);
  const x = (stop: number) =>
    stops.length > 1 ? LEFT + (stop / (stops.length - 1)) * (RIGHT - LEFT) : (LEFT + RIGHT) / 2;
  const frame = [
    ...TICKS.flatMap((tick): Shape[] => [
      { is: 'line', x1: LEFT, x2: RIGHT, y1: y(tick), y2: y(tick), stroke: 'line' },
      {
        is: 'text',
        x: LEFT - 10,
        y: y(tick) + 4,
        text: `${tick * 100}\u00a0%`,
        size: 11,
        fill: 'faint',
        anchor: 'end',
      },
    ]),
    ...stops.flatMap(({ label }, index): Shape[] => [
      { is: 'line', x1: x(index), x2: x(index), y1: y(1), y2: y(0), stroke: 'edge' },
      { is: 'text', x: x(index), y: y(0) + 20, text: label, size: 12, fill: 'soft', anchor: 'middle' },
    ]),
  ];
  const names = endLabels(lines, height).map(
    ({ label, stop, top }): Shape => ({
      is: 'text',
      x: x(stop) + 10,
      y: top + 4,
      text: shortened(label, 30),
      size: 11,
      fill: 'ink',
    }),
  );
  return {
    title,
    description: `${description} ${lines.map((line) => `${line.title}.`).join(' ')}`,
    width: WIDTH,
    height: height + 26,
    shapes: [
      ...frame,
      ...lines.flatMap((line) => lineShapes(line, x, y)),
      ...names,
      { is: 'text', x: 0, y: height + 18, text: KEY, size: 11, fill: 'soft' },
    ],
  };
}

function lineShapes(
  { points, segments, isHollow }: SlopeLine,
  x: (stop: number) => number,
  y: (value: number) => number,
) {
  const strokes = points.slice(1).flatMap((point, index): Shape[] => {
    const before = points[index];
    if (!before) return [];
    const ends = { x1: x(before.stop), y1: y(before.value), x2: x(point.stop), y2: y(point.value) };
    const dash = segments[index] === 'dashed' ? ([5, 4] as const) : undefined;
    return [{ is: 'line', ...ends, stroke: inkOf(before.value, point.value), width: 1.75, dash }];
  });
  const dots = points.map(
    ({ stop, value }): Shape => ({
      is: 'circle',
      cx: x(stop),
      cy: y(value),
      r: 4,
      fill: isHollow ? 'card' : 'ink',
      stroke: 'ink',
      width: 1.75,
    }),
  );
  return [...strokes, ...dots];
}

function inkOf(before: number, after: number): Ink {
  if (after === before) return 'edge';
  return after > before ? 'green' : 'amber';
}
