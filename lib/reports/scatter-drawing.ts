import { groups, range } from 'd3-array';
import type { ScatterPoint } from '@/components/charts/scatter';
import type { Drawing, Shape } from '@/lib/chart-files';

type ScatterData = { title: string; description: string; points: readonly ScatterPoint[]; xLabel: string };

const WIDTH = 640;
const LEFT = 60;
const RIGHT = WIDTH - 30;
const TOP = 12;
const BASE = 240;

/** What was gained, upwards, against what was received, to the right; a line to the left of a point is doubt about the count. */
export function scatterDrawing({ title, description, points, xLabel }: ScatterData): Drawing {
  const widest = Math.max(2, ...points.map(({ most }) => most));
  const highest = Math.max(20, ...points.map(({ gain }) => Math.ceil(gain / 20) * 20));
  const lowest = Math.min(-20, ...points.map(({ gain }) => Math.floor(gain / 20) * 20));
  const x = (count: number) => LEFT + 20 + (count / widest) * (RIGHT - LEFT - 40);
  const y = (gain: number) => TOP + ((highest - gain) / (highest - lowest)) * (BASE - TOP);
  const isDoubtful = points.some(({ least, most }) => least < most);
  const words = isDoubtful ? `${xLabel}\u00a0; trait\u00a0: suivies peut-être, leur date ne le dit pas` : xLabel;
  const step = highest - lowest > 100 ? 40 : 20;
  const gains = range(Math.ceil(lowest / step) * step, highest + 1, step).flatMap((tick): Shape[] => [
    { is: 'line', x1: LEFT, x2: RIGHT, y1: y(tick), y2: y(tick), stroke: tick === 0 ? 'edge' : 'line' },
    {
      is: 'text',
      x: LEFT - 8,
      y: y(tick) + 4,
      text: tick > 0 ? `+${tick}` : `${tick}`.replace('-', '−'),
      size: 11,
      fill: 'faint',
      anchor: 'end',
    },
  ]);
  const counts = range(0, widest + 1, Math.ceil(widest / 8)).map(
    (tick): Shape => ({
      is: 'text',
      x: x(tick),
      y: BASE + 18,
      text: String(tick),
      size: 11,
      fill: 'faint',
      anchor: 'middle',
    }),
  );
  return {
    title,
    description: `${description} ${points.map((point) => `${point.title}.`).join(' ')}`,
    width: WIDTH,
    height: BASE + 46,
    shapes: [
      ...gains,
      ...counts,
      { is: 'text', x: (LEFT + RIGHT) / 2, y: BASE + 36, text: words, size: 11, fill: 'soft', anchor: 'middle' },
      ...points
        .filter(({ least, most }) => least < most)
        .map(
          ({ least, most, gain }): Shape => ({
            is: 'line',
            x1: x(least),
            x2: x(most),
            y1: y(gain),
            y2: y(gain),
            stroke: 'edge',
            width: 1.5,
          }),
        ),
      ...spread(points).map(
        ({ point: { most, gain, isHollow }, shift }): Shape => ({
          is: 'circle',
          cx: x(most) + shift,
          cy: y(gain),
          r: 4.5,
          fill: isHollow ? 'card' : 'green',
          stroke: 'green',
          width: 1.75,
        }),
      ),
    ],
  };
}

/** Points of one count and nearly one gain stand side by side, so that each can be seen and counted. */
function spread(points: readonly ScatterPoint[]) {
  const places = groups(points, ({ most, gain }) => `${most} ${Math.round(gain / 3)}`);
  return places.flatMap(([, alike]) =>
    alike.map((point, index) => ({ point, shift: (index - (alike.length - 1) / 2) * 9 })),
  );
}
