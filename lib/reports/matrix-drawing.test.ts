import { expect, test } from 'vitest';
import type { Cell } from '@/lib/progress/facts';
import type { Matrix, MatrixRow } from '@/lib/progress/matrix-rows';
import { countStates } from '@/lib/progress/rules';
import { matrixDrawing } from './matrix-drawing';

const opens = { to: 'adoption' } as const;
const cell = (state: Cell['state'], isPossible = false): Cell => ({
  phase: 'EVALUATION_1',
  state,
  reason: 'une raison',
  opens,
  ...(isPossible && { isPossible }),
});

function matrixOf(...cells: Cell[]): Matrix {
  const rows = cells.map(
    (own, index): MatrixRow => ({
      slug: `${index}`,
      name: `Structure ${index}`,
      isNamed: true,
      standing: 'Retenue',
      state: 'selected',
      cells: [own],
      progress: { value: 0, max: 1 },
    }),
  );
  const phases = [{ phase: 'EVALUATION_1' as const, label: 'Évaluation I' }];
  return { project: { slug: 'essai', name: 'Essai' }, phases, rows, counts: countStates(cells), past: '2017-03-15' };
}

function textsOf(matrix: Matrix): string[] {
  return matrixDrawing('Où en est chaque structure', matrix).shapes.flatMap((shape) =>
    shape.is === 'text' ? [shape.text] : [],
  );
}

test('a cell that is only possible has its mark, which is explained once', () => {
  const matrix = matrixOf(cell('done', true), cell('notEntered', true), cell('ahead'));
  const texts = textsOf(matrix);
  expect(texts.filter((text) => text === '≈')).toHaveLength(3);
  expect(texts).toContain('2\u00a0alvéoles possibles\u00a0: les dates connues ne tranchent pas');
  expect(matrixDrawing('', matrix).description).toContain('fait (possible)');
});

test('without a doubt, there is nothing to explain', () => {
  const texts = textsOf(matrixOf(cell('done'), cell('ahead')));
  expect(texts.some((text) => /≈|possible/.test(text))).toBe(false);
});
