import { groups } from 'd3-array';
import type { TimedValues } from '@/components/charts/values-over-time';
import { activityKindLabels } from '@/lib/activities/labels';
import { timedScores } from '@/lib/campaigns/chart-points';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { type Cumulated, cumulatedSupport } from '@/lib/campaigns/fidelity-rules';
import type { Drawing, Shape } from '@/lib/chart-files';
import type { Day } from '@/lib/day';
import { axisOf } from '@/lib/progress/programme-rules';
import { type Axis, axisBetween, axisShapes, heightOfMarks, LEFT, markLines, softBar, WIDTH } from './axis-drawing';
import { softDay } from './soft-days';

const SCORES = 190;
const ROW = 38;
const BAND = 62;

/** Scores of the structures above, support received below, on one axis of time; null when nothing has a date. */
export function fidelityDrawing(title: string, fidelity: FidelityPage, asOf: Day): Drawing | null {
  const marks = fidelity.campaigns.flatMap(({ label, window }) =>
    softDay(window).map((day) => ({ label, day, dayText: window?.text ?? '' })),
  );
  const supports = fidelity.supports.filter(({ on }) => softDay(on).length > 0);
  const bounds = axisOf([...marks.map(({ day }) => day), ...supports.flatMap(({ on }) => softDay(on))], asOf);
  if (!bounds) return null;
  const axis = axisBetween(bounds.from, bounds.to);
  const moments = fidelity.moments.flatMap(timedScores);
  if (moments.length + supports.length === 0) return null;
  const { top } = axisShapes(axis, marks, undefined, 0);
  const afterScores = top + (moments.length > 0 ? SCORES + 16 : 0);
  const kinds = groups(supports, ({ kind }) => kind);
  const afterKinds = afterScores + kinds.length * ROW + 4;
  const steps = cumulatedSupport(fidelity.supports).filter(({ most }) => most > 0);
  const bottom = afterKinds + (steps.length > 0 ? BAND + 12 : 0);
  return {
    title,
    description: [
      ...moments.map((moment) => `${moment.title}.`),
      ...supports.map(
        ({ title: name, on, adoptionIds }) => `${name}, ${on?.text}\u00a0: ${adoptionIds.length || '?'}.`,
      ),
    ].join(' '),
    width: WIDTH,
    height: bottom + heightOfMarks(marks) + 8,
    shapes: [
      ...axisShapes(axis, marks, undefined, bottom).shapes,
      ...(moments.length > 0 ? scoreShapes(axis, moments, top + 10) : []),
      ...kinds.flatMap(([kind, received], index): Shape[] => [
        { is: 'text', x: 0, y: afterScores + index * ROW + 14, text: activityKindLabels[kind], size: 12, fill: 'ink' },
        ...received.flatMap((support) => supportShapes(axis, support, afterScores + index * ROW)),
      ]),
      ...(steps.length > 0 ? bandShapes(axis, steps, bounds.to, afterKinds + 4) : []),
      ...markLines(marks, bottom + 6),
    ],
  };
}

function scoreShapes({ x }: Axis, moments: readonly TimedValues[], top: number): Shape[] {
  const y = (value: number) => top + (1 - value) * (SCORES - 10);
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick): Shape[] => [
    { is: 'line', x1: LEFT, x2: WIDTH - 14, y1: y(tick), y2: y(tick), stroke: tick === 0 ? 'edge' : 'line' },
    { is: 'text', x: LEFT - 8, y: y(tick) + 4, text: `${tick * 100}\u00a0%`, size: 11, fill: 'faint', anchor: 'end' },
  ]);
  const values = moments.flatMap(({ day, median, dots }): Shape[] => {
    const [start, end] = [x(day[0]), x(day[1])];
    const middle = (start + end) / 2;
    const w = Math.max(9, end - start);
    const rows = groups(dots, ({ value }) => Math.round(value * 25));
    const circles = rows.flatMap(([, row]) =>
      row.map(
        ({ value, isHollow }, index): Shape => ({
          is: 'circle',
          cx: middle + (index - (row.length - 1) / 2) * 8,
          cy: y(value),
          r: 3.75,
          fill: isHollow ? 'card' : 'green',
          stroke: 'green',
          width: 1.5,
        }),
      ),
    );
    return [...circles, { is: 'rect', x: middle - w / 2, y: y(median) - 1.25, w, h: 2.5, fill: 'violet' }];
  });
  const names: Shape[] = [
    { is: 'text', x: 0, y: top + 4, text: 'Score des structures', size: 12, fill: 'ink' },
    { is: 'text', x: 0, y: top + 19, text: 'trait violet\u00a0: médiane', size: 10, fill: 'soft' },
  ];
  return [...names, ...ticks, ...values];
}

/** A count that only grows: full up to what is sure, light up to what is possible. */
function bandShapes({ x }: Axis, steps: readonly Cumulated[], end: Day, top: number): Shape[] {
  const all = steps.at(-1)?.most ?? 1;
  const base = top + BAND;
  const bands = steps.flatMap(({ day, least, most }, index): Shape[] => {
    const [left, right] = [x(day), x(steps[index + 1]?.day ?? end)];
    return [
      [least, 0.5],
      [most, 0.18],
    ].map(([count = 0, opacity]) => {
      const h = (count / all) * (BAND - 14);
      return { is: 'rect', x: left, y: base - h, w: right - left, h, fill: 'green', opacity };
    });
  });
  return [
    { is: 'text', x: 0, y: top + 14, text: 'Participations cumulées', size: 12, fill: 'ink' },
    { is: 'text', x: 0, y: top + 29, text: 'plein\u00a0: sûr\u00a0; clair\u00a0: possible', size: 10, fill: 'soft' },
    ...bands,
    { is: 'line', x1: LEFT, x2: x(end), y1: base, y2: base, stroke: 'edge' },
    { is: 'text', x: x(end) - 2, y: top + 10, text: String(all), size: 11, fill: 'ink', anchor: 'end', isStrong: true },
  ];
}

function supportShapes(axis: Axis, { on, adoptionIds }: FidelityPage['supports'][number], y: number): Shape[] {
  return softDay(on).flatMap((day): Shape[] => [
    ...softBar(axis, y + 4, day, day, day[1]),
    {
      is: 'text',
      x: (axis.x(day[0]) + axis.x(day[1])) / 2,
      y: y + 30,
      text: String(adoptionIds.length || '?'),
      size: 11,
      fill: 'ink',
      anchor: 'middle',
    },
  ]);
}
