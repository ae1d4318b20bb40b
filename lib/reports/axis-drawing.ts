import type { SoftDay } from '@/components/charts/soft-bar';
import { type TimeScale, timeScale } from '@/components/charts/time-scale';
import type { TimelineMark } from '@/components/charts/timeline';
import type { Shape } from '@/lib/chart-files';
import type { Day } from '@/lib/day';
import { wrap } from './pdf-text';

// The axis of time of a drawing: what stands above its rows, behind them, and how a bar with soft ends is made.

export const WIDTH = 760;
/** Where the rows' names end and the axis begins. */
export const LEFT = 172;
const RIGHT = WIDTH - 14;
const LANE = 18;

export type Axis = { scale: TimeScale; x: (day: Day) => number };

export function axisBetween(from: Day, to: Day): Axis {
  const scale = timeScale(from, to);
  return { scale, x: (day) => placeOf(scale.at(day)) };
}

/** A share of the axis, in percent, as a place on the drawing. */
function placeOf(percent: number): number {
  return LEFT + (percent / 100) * (RIGHT - LEFT);
}

/** Years, numbers of the events and the day one looks from, down to `bottom`; `top` is where the rows may begin. */
export function axisShapes(
  { scale, x }: Axis,
  marks: readonly TimelineMark[],
  today: { day: Day; text: string } | undefined,
  bottom: number,
): { top: number; shapes: Shape[] } {
  const yearsTop = today ? LANE : 0;
  const top = yearsTop + LANE * (marks.length > 0 ? 2 : 1) + 4;
  const years = scale.years.flatMap(({ year, at }): Shape[] => [
    { is: 'line', x1: placeOf(at), x2: placeOf(at), y1: yearsTop + 4, y2: bottom, stroke: 'line' },
    { is: 'text', x: placeOf(at) + 4, y: yearsTop + 15, text: at < 97 ? String(year) : '', size: 11, fill: 'faint' },
  ]);
  const events = marks.flatMap(({ day }, index): Shape[] => {
    const [start, end] = [x(day[0]), x(day[1])];
    const w = Math.max(1.5, end - start);
    return [
      { is: 'rect', x: start, w, y: top, h: bottom - top, fill: 'violet', opacity: w > 5 ? 0.12 : 0.7 },
      numberAt((start + end) / 2, yearsTop + LANE + 14, index),
    ];
  });
  const now: Shape[] = today
    ? [
        { is: 'line', x1: x(today.day), x2: x(today.day), y1: LANE, y2: bottom, stroke: 'ink', dash: [3, 3] },
        { is: 'text', x: x(today.day), y: 13, text: today.text, size: 11, fill: 'ink', anchor: anchorAt(x(today.day)) },
      ]
    : [];
  return { top, shapes: [...years, ...events, ...now].filter((shape) => shape.is !== 'text' || shape.text !== '') };
}

/** A bar that fades between the earliest and the latest possible day; `to` is null while it goes on. */
export function softBar({ x }: Axis, y: number, from: SoftDay, to: SoftDay | null, openUntil: Day): Shape[] {
  const start = x(from[0]);
  const end = Math.max(start + 4, x(to ? to[1] : openUntil));
  const share = (place: number) => Math.min(1, Math.max(0, (place - start) / (end - start)));
  const [sureFrom, sureTo] = [share(x(from[1])), to ? share(x(to[0])) : 1];
  const middle = (sureFrom + sureTo) / 2;
  const [first, last] = sureFrom <= sureTo ? [sureFrom, sureTo] : [middle, middle];
  return [
    {
      is: 'fade',
      x: start,
      y,
      w: end - start,
      h: 12,
      fill: 'green',
      stops: [
        [0, first > 0 ? 0.06 : 1],
        [first, 1],
        [last, 1],
        [1, last < 1 ? 0.06 : 1],
      ],
    },
    { is: 'rect', x: start, y: y + 11, w: end - start, h: 1, fill: 'green', opacity: 0.55 },
    ...(to ? [] : [{ is: 'path', d: 'm0 0 7 6-7 6Z', x: end, y, fill: 'green' } satisfies Shape]),
  ];
}

/** The events by their numbers, under the drawing; a long one takes the lines it needs. */
export function markLines(marks: readonly TimelineMark[], top: number): Shape[] {
  let y = top + 14;
  return marks.flatMap((mark, index): Shape[] => {
    const lines = wordsOf(mark);
    const first = y;
    y += lines.length * LANE;
    return [
      numberAt(8, first, index),
      ...lines.map(
        (text, line): Shape => ({ is: 'text', x: 20, y: first + line * LANE, text, size: 12, fill: 'soft' }),
      ),
    ];
  });
}

export function heightOfMarks(marks: readonly TimelineMark[]): number {
  const lines = marks.reduce((sum, mark) => sum + wordsOf(mark).length, 0);
  return lines > 0 ? lines * LANE + 10 : 0;
}

function wordsOf({ label, dayText }: TimelineMark): string[] {
  return wrap(`${label}, ${dayText}`, WIDTH - 20, (words) => words.length * 6.4);
}

function numberAt(x: number, y: number, index: number): Shape {
  return { is: 'text', x, y, text: String(index + 1), size: 11, fill: 'violet', anchor: 'middle', isStrong: true };
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < LEFT + 70) return 'start';
  return x > RIGHT - 70 ? 'end' : 'middle';
}
