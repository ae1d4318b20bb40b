import { CELL_STATES, CELL_WORDS } from '@/components/charts/cell-state';
import { shortened } from '@/components/charts/slope-layout';
import type { Drawing, Shape } from '@/lib/chart-files';
import { count, formatNumber } from '@/lib/format';
import { groupRows } from '@/lib/progress/matrix-groups';
import { countPossible, type Matrix } from '@/lib/progress/matrix-rows';
import { cellShapes } from './cell-drawing';

const WIDTH = 760;
const LEFT = 224;
const RIGHT = WIDTH - 56;
const ROW = 34;
const HEAD = 30;
const CELL = 20;

/** Where each structure stands in each phase, for a slide: unnamed neighbours at the same point share a line. */
export function matrixDrawing(title: string, matrix: Matrix): Drawing {
  const lines = groupRows(matrix.rows);
  const column = (RIGHT - LEFT) / matrix.phases.length;
  const middle = (index: number) => LEFT + (index + 0.5) * column;
  const bottom = HEAD + lines.length * ROW;
  const possible = countPossible(matrix);
  const heads = matrix.phases.map(
    ({ label }, index): Shape => ({
      is: 'text',
      x: middle(index),
      y: 18,
      text: shortened(label, 15),
      size: 10,
      fill: 'soft',
      anchor: 'middle',
    }),
  );
  const rows = lines.flatMap(({ name, standing, cells, progress }, index): Shape[] => {
    const y = HEAD + index * ROW;
    return [
      { is: 'line', x1: 0, x2: WIDTH, y1: y, y2: y, stroke: 'line' },
      { is: 'text', x: 0, y: y + 15, text: shortened(name, 32), size: 12, fill: 'ink', isStrong: true },
      { is: 'text', x: 0, y: y + 28, text: shortened(standing, 40), size: 10.5, fill: 'soft' },
      ...cells.flatMap(({ state, isPossible }, place) => [
        ...cellShapes(state, middle(place) - CELL / 2, y + 7, CELL),
        ...(isPossible ? [possibleMark(middle(place) + CELL / 2 + 1, y + 12)] : []),
      ]),
      {
        is: 'text',
        x: WIDTH,
        y: y + 21,
        text: `${formatNumber(progress.value)} / ${progress.max}`,
        size: 12,
        fill: 'ink',
        anchor: 'end',
      },
    ];
  });
  return {
    title,
    description: lines.map((line) => wordsOf(line, matrix)).join(' '),
    width: WIDTH,
    height: bottom + 14 + Math.ceil(statesOf(matrix).length / 4) * 20 + (possible > 0 ? 20 : 0),
    shapes: [
      ...heads,
      { is: 'text', x: WIDTH, y: 18, text: 'Faites', size: 10, fill: 'soft', anchor: 'end' },
      ...rows,
      ...legend(matrix, bottom + 14),
      ...(possible > 0 ? possibleLine(matrix, possible, bottom + 14) : []),
    ],
  };
}

function statesOf({ counts }: Matrix) {
  return CELL_STATES.filter((state) => counts[state]);
}

function legend(matrix: Matrix, top: number): Shape[] {
  return statesOf(matrix).flatMap((state, index): Shape[] => {
    const x = (index % 4) * 190;
    const y = top + Math.floor(index / 4) * 20;
    const text = `${CELL_WORDS[state]}\u00a0: ${formatNumber(matrix.counts[state] ?? 0)}`;
    return [...cellShapes(state, x, y, 14), { is: 'text', x: x + 20, y: y + 11, text, size: 11, fill: 'soft' }];
  });
}

/** Beside a cell of a day gone by on which the dates known do not decide. */
function possibleMark(x: number, y: number): Shape {
  return { is: 'text', x, y, text: '≈', size: 10, fill: 'violet' };
}

/** What the mark means, under the states. */
function possibleLine(matrix: Matrix, possible: number, top: number): Shape[] {
  const y = top + Math.ceil(statesOf(matrix).length / 4) * 20;
  const text = `${count(possible, 'alvéole possible', 'alvéoles possibles')}\u00a0: les dates connues ne tranchent pas`;
  return [possibleMark(3, y + 11), { is: 'text', x: 20, y: y + 11, text, size: 11, fill: 'soft' }];
}

function wordsOf({ name, cells, size }: ReturnType<typeof groupRows>[number], { phases }: Matrix): string {
  const said = cells.map(
    ({ state, isPossible }, index) => `${phases[index]?.label} ${CELL_WORDS[state]}${isPossible ? ' (possible)' : ''}`,
  );
  return `${name}${size > 1 ? ` (${count(size, 'structure')})` : ''}\u00a0: ${said.join(', ')}.`;
}
