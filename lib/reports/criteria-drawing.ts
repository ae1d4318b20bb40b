import { shortened } from '@/components/charts/slope-layout';
import { stopLabels, stopLegend } from '@/components/results/stop-labels';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import type { CriterionCourse } from '@/lib/campaigns/score-criteria';
import type { Drawing, Shape } from '@/lib/chart-files';
import { shareWording } from '@/lib/evaluations/score-rules';

const WIDTH = 760;
const COLUMNS = 3;
const KEY =
  'De bas en haut\u00a0: 0, 50 et 100\u00a0% de l’échelle. Point\u00a0: moyenne. Trait\u00a0: de la structure la plus basse à la plus haute.';
const CELL = { width: WIDTH / COLUMNS, height: 124 };

/** One small chart per scored criterion, all on one scale: the mean at each campaign, and how far structures spread around it. */
export function criteriaDrawing(
  title: string,
  { campaigns, criteria }: Pick<ResultsPage, 'campaigns' | 'criteria'>,
): Drawing {
  const stops = stopLabels(campaigns);
  const rows = Math.ceil(criteria.length / COLUMNS);
  return {
    title,
    description: criteria.map((criterion) => wordsOf(criterion, stops)).join(' '),
    width: WIDTH,
    height: rows * CELL.height + 42,
    shapes: [
      ...criteria.flatMap((criterion, index) =>
        courseShapes(criterion, stops, (index % COLUMNS) * CELL.width, Math.floor(index / COLUMNS) * CELL.height),
      ),
      { is: 'text', x: 0, y: rows * CELL.height + 16, text: KEY, size: 11, fill: 'soft' },
      { is: 'text', x: 0, y: rows * CELL.height + 34, text: stopLegend(campaigns), size: 11, fill: 'soft' },
    ],
  };
}

function courseShapes(
  { wording, points }: CriterionCourse,
  stops: readonly string[],
  left: number,
  top: number,
): Shape[] {
  const width = CELL.width - 28;
  const x = (stop: number) => left + (stops.length > 1 ? 14 + (stop / (stops.length - 1)) * (width - 28) : width / 2);
  const y = (value: number) => top + 30 + (1 - value) * 62;
  const known = points.flatMap((point, stop) =>
    point?.mean != null && point.least !== null && point.most !== null
      ? [{ mean: point.mean, least: point.least, most: point.most, isJoined: point.isSameScale, stop }]
      : [],
  );
  return [
    { is: 'text', x: left, y: top + 14, text: shortened(wording, 38), size: 11, fill: 'ink', isStrong: true },
    ...[0, 0.5, 1].map(
      (tick): Shape => ({
        is: 'line',
        x1: left,
        x2: left + width,
        y1: y(tick),
        y2: y(tick),
        stroke: tick ? 'line' : 'edge',
      }),
    ),
    ...known.slice(1).flatMap(({ stop, mean, isJoined }, index): Shape[] => {
      const before = known[index];
      if (!before) return [];
      const ends = { x1: x(before.stop), y1: y(before.mean), x2: x(stop), y2: y(mean) };
      return [{ is: 'line', ...ends, stroke: 'green', width: 1.75, dash: isJoined ? undefined : [4, 3] }];
    }),
    ...known.flatMap(({ stop, mean, least, most }): Shape[] => [
      { is: 'line', x1: x(stop), x2: x(stop), y1: y(least), y2: y(most), stroke: 'edge', width: 1.5 },
      { is: 'circle', cx: x(stop), cy: y(mean), r: 4, fill: 'green', stroke: 'card' },
    ]),
    ...stops.map(
      (stop, index): Shape => ({
        is: 'text',
        x: x(index),
        y: top + 108,
        text: points[index] ? stop : `${stop} –`,
        size: 11,
        fill: 'faint',
        anchor: 'middle',
      }),
    ),
  ];
}

function wordsOf({ wording, points }: CriterionCourse, stops: readonly string[]): string {
  const said = points.map(
    (point, index) => `${stops[index]} ${point?.mean != null ? shareWording(point.mean) : 'sans réponse'}`,
  );
  return `${wording}\u00a0: ${said.join(', ')}.`;
}
