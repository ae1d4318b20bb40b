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

function rowShapes(axis: Axis, { label, from, to, note }: TimelineRow, y: number, today: Day): Shape[] {
  const end = axis.x(to ? to[1] : today);
  const isNoteLeft = end > WIDTH - 170;
  return [
    { is: 'text', x: 0, y: y + 14, text: shortened(label, 26), size: 12, fill: 'ink' },
    ...softBar(axis, y + 4, from, to, today),
    ...(note
      ? [
          {
            is: 'text',
            x: isNoteLeft ? Math.max(LEFT, axis.x(from[0]) - 7) : end + (to ? 7 : 14),
            y: y + 14,
            text: note,
            size: 11,
            fill: 'soft',
            anchor: isNoteLeft && axis.x(from[0]) > LEFT + 60 ? 'end' : 'start',
          } satisfies Shape,
        ]
      : []),
  ];
}

function wordsOf({ label, fromText, toText, note }: TimelineRow): string {
  return `${label}\u00a0: ${fromText} → ${toText}${note ? `, ${note}` : ''}.`;
}
