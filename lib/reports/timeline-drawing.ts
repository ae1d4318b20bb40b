import { shortened } from '@/components/charts/slope-layout';
import type { TimelineMark, TimelineRow } from '@/components/charts/timeline';
import type { Drawing, Shape } from '@/lib/chart-files';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { type Axis, axisBetween, axisShapes, heightOfMarks, LEFT, markLines, softBar, WIDTH } from './axis-drawing';

type TimelineData = {
  title: string;
  from: Day;
  to: Day;
  rows: readonly TimelineRow[];
  marks: readonly TimelineMark[];
  today?: { day: Day; text: string };
};

const ROW = 24;

/** Several courses on one axis: soft ends where a day is not known, the events from outside by number. */
export function timelineDrawing({ title, from, to, rows, marks, today }: TimelineData): Drawing {
  const axis = axisBetween(from, to);
  const { top } = axisShapes(axis, marks, today, 0);
  const bottom = top + rows.length * ROW + 6;
  return {
    title,
    description: `${count(rows.length, 'ligne')} entre ${from.slice(0, 4)} et ${to.slice(0, 4)}. ${rows.map(wordsOf).join(' ')}`,
    width: WIDTH,
    height: bottom + heightOfMarks(marks) + 8,
    shapes: [
      ...axisShapes(axis, marks, today, bottom).shapes,
      ...rows.flatMap((row, index) => rowShapes(axis, row, top + 2 + index * ROW, today?.day ?? to)),
      ...markLines(marks, bottom + 6),
    ],
  };
}

function rowShapes(axis: Axis, row: TimelineRow, y: number, today: Day): Shape[] {
  const { label, from, to, note } = row;
  return [
    { is: 'text', x: 0, y: y + 14, text: shortened(label, 27), size: 12, fill: 'ink' },
    ...softBar(axis, y + 4, from, to, today),
    ...(note ? [noteShape(axis, row, note, y + 14, today)] : []),
  ];
}

/** After the bar where there is room, before it otherwise; within it when there is none on either side. */
function noteShape({ x }: Axis, { from, to }: TimelineRow, text: string, y: number, today: Day): Shape {
  const [start, end] = [x(from[0]), x(to ? to[1] : today)];
  const room = text.length * 5.8 + 16;
  const note = { is: 'text', y, text, size: 11, fill: 'soft' } as const;
  if (end + room < WIDTH) return { ...note, x: end + (to ? 7 : 14) };
  if (start - room > LEFT) return { ...note, x: start - 7, anchor: 'end' as const };
  return { ...note, x: (start + end) / 2, anchor: 'middle' as const, fill: 'on-solid', isBare: true };
}

function wordsOf({ label, fromText, toText, note }: TimelineRow): string {
  return `${label}\u00a0: ${fromText} → ${toText}${note ? `, ${note}` : ''}.`;
}
