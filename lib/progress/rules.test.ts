import { describe, expect, test } from 'vitest';
import type { CellState } from './facts';
import { cellsOf, countStates, MATRIX_PHASES, progressOf } from './rules';
import { adoptionOf, NOW, projectOf } from './situation.fixture';

describe('a row of the matrix', () => {
  test('has one cell per phase that structures go through, never the feasibility study', () => {
    expect(MATRIX_PHASES).toEqual(['SELECTION', 'TRAINING', 'SUPPORT', 'EVALUATION_1', 'EVALUATION_2', 'EVALUATION_3']);
    expect(cellsOf(projectOf({}, NOW), adoptionOf({}), NOW).map(({ phase }) => phase)).toEqual(MATRIX_PHASES);
  });

  test('never has a cell without a reason', () => {
    for (const cell of cellsOf(projectOf({}, NOW), adoptionOf({}), NOW)) expect(cell.reason).not.toBe('');
  });

  test.each<[CellState[], number, number]>([
    [['done', 'done', 'done', 'done', 'done', 'inProgress'], 5.5, 6],
    [['done', 'done', 'done', 'notConcerned', 'done', 'ahead'], 4, 5],
    [['submitted', 'returned', 'late', 'onHold', 'notEntered'], 1, 5],
    [['notConcerned'], 0, 0],
  ])('%j makes a progress of %d out of %d', (states, value, max) => {
    expect(progressOf(states.map((state) => ({ state })))).toEqual({ value, max });
  });

  test('counts its states for the legend', () => {
    expect(countStates([{ state: 'done' }, { state: 'late' }, { state: 'done' }])).toEqual({ done: 2, late: 1 });
  });
});
