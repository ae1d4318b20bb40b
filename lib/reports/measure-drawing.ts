import { shortened } from '@/components/charts/slope-layout';
import type { Drawing, Ink, Shape } from '@/lib/chart-files';
import { formatNumber } from '@/lib/format';
import type { Bar, BarChart } from '@/lib/indicators/chart-rules';

const WIDTH = 760;
/** Bars end before the words written after them. */
const WIDEST = 460;
const ROW = 42;
const HEAD = 26;

/** An indicator's figures, a bar each, scope by scope: two scopes share an axis, never a line. */
export function measureDrawing(title: string, unit: string, { groups, max, target }: BarChart): Drawing {
  const x = (value: number) => (value / max) * WIDEST;
  const top = target === null ? 0 : 20;
  let y = top;
  const shapes = groups.flatMap(({ scope, bars }): Shape[] => {
    const head: Shape = {
      is: 'text',
      x: 0,
      y: y + 16,
      text: shortened(scope, 100),
      size: 12,
      fill: 'ink',
      isStrong: true,
    };
    y += HEAD;
    const rows = bars.flatMap((bar, index) => barShapes(bar, y + index * ROW, x));
    y += bars.length * ROW + 6;
    return [head, ...rows];
  });
  return {
    title,
    description: groups.map(({ scope, bars }) => `${scope}. ${bars.map((bar) => bar.title).join(' ; ')}.`).join(' '),
    width: WIDTH,
    height: y + 4,
    shapes:
      target === null
        ? shapes
        : [...targetShapes(x(target), y, `cible ${formatNumber(target)}\u00a0${unit}`), ...shapes],
  };
}

function barShapes({ label, text, lengths, whole, sureness }: Bar, y: number, x: (value: number) => number): Shape[] {
  let start = 0;
  const parts = lengths.flatMap((length, part): Shape[] => {
    const [left, w] = [start, x(length)];
    start += w;
    const place = { is: 'rect', x: left, y: y + 19, w, h: 15 } as const;
    const ground = GROUNDS[part] ?? GROUNDS[0];
    return [
      { ...place, fill: ground.fill, opacity: sureness === 'about' ? 0.45 : ground.opacity },
      { ...place, stroke: 'green', dash: sureness === 'about' ? [3, 2] : undefined },
    ];
  });
  const end = Math.max(start, whole === null ? 0 : x(whole));
  return [
    { is: 'text', x: 0, y: y + 13, text: shortened(label, 90), size: 11, fill: 'soft' },
    ...(whole === null
      ? []
      : [{ is: 'rect', x: 0, y: y + 19, w: x(whole), h: 15, stroke: 'edge', dash: [3, 3] } satisfies Shape]),
    ...parts,
    ...(sureness === 'at-least'
      ? [{ is: 'path', d: 'm0 0 8 7.5L0 15Z', x: start, y: y + 19, fill: 'green' } satisfies Shape]
      : []),
    {
      is: 'text',
      x: end + (sureness === 'at-least' ? 14 : 7),
      y: y + 31,
      text: shortened(text, 42),
      size: 12,
      fill: 'ink',
      isStrong: true,
    },
  ];
}

function targetShapes(at: number, height: number, words: string): Shape[] {
  return [
    { is: 'line', x1: at, x2: at, y1: 16, y2: height, stroke: 'violet', width: 1.5, dash: [5, 3] },
    {
      is: 'text',
      x: at,
      y: 12,
      text: words,
      size: 11,
      fill: 'violet',
      anchor: at > 120 ? 'middle' : 'start',
      isStrong: true,
    },
  ];
}

/** Full, half and hollow: three kinds of exits told apart without colour. */
const GROUNDS = [
  { fill: 'green', opacity: 1 },
  { fill: 'green', opacity: 0.16 },
  { fill: 'card', opacity: 1 },
] as const satisfies { fill: Ink; opacity: number }[];
