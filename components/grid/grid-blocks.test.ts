import { describe, expect, it } from 'vitest';
import { filledDown, pasted, pastedWords, textsIn } from './grid-blocks';
import type { Place } from './grid-selection';

const size = { rows: 3, columns: 3 };
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const textAt = ({ row, column }: Place) => `${row}${column}`;

describe('a block is pasted from the first selected cell', () => {
  it('cell by cell', () => {
    const { changes, clipped } = pasted([['a', 'b'], ['c']], range(1, 1), size);
    expect(changes).toEqual([
      { row: 1, column: 1, text: 'a' },
      { row: 1, column: 2, text: 'b' },
      { row: 2, column: 1, text: 'c' },
    ]);
    expect(clipped).toEqual({ rows: 0, columns: 0 });
  });

  it('and clipped at the edges, which is counted', () => {
    const block = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    const { changes, clipped } = pasted(block, range(2, 2), size);
    expect(changes).toEqual([{ row: 2, column: 2, text: 'a' }]);
    expect(clipped).toEqual({ rows: 2, columns: 1 });
  });

  it('one value fills the whole range', () => {
    expect(pasted([['x']], range(0, 0, 1, 2), size).changes).toHaveLength(6);
  });
});

describe('filling down', () => {
  it('copies the first row of the range over the others', () => {
    expect(filledDown(range(0, 1, 2, 1), textAt)).toEqual([
      { row: 1, column: 1, text: '01' },
      { row: 2, column: 1, text: '01' },
    ]);
  });

  it('of one row alone takes the row above', () => {
    expect(filledDown(range(2, 0), textAt)).toEqual([{ row: 2, column: 0, text: '10' }]);
  });

  it('has nothing to take above the first row', () => {
    expect(filledDown(range(0, 0), textAt)).toEqual([]);
  });
});

it('a range is read row by row', () => {
  expect(textsIn(range(0, 1, 1, 2), textAt)).toEqual([
    ['01', '02'],
    ['11', '12'],
  ]);
});

describe('what a paste came to is said', () => {
  const places = (count: number) => Array.from({ length: count }, (_, row) => ({ row, column: 0 }));
  it.each([
    [1, 0, 0, { rows: 0, columns: 0 }, '1 cellule changée.'],
    [12, 2, 0, { rows: 0, columns: 0 }, '12 cellules changées, dont 2 à corriger.'],
    [
      4,
      0,
      0,
      { rows: 2, columns: 1 },
      '4 cellules changées. 2 lignes et 1 colonne au-delà de la grille : laissées de côté.',
    ],
    [0, 0, 3, { rows: 0, columns: 0 }, 'Rien n’a changé. 3 cellules en lecture seule : inchangées.'],
  ])('%i changed, %i wrong, %i read-only, %j clipped', (changed, wrong, readOnly, clipped, words) => {
    const said = pastedWords({ changed: places(changed), wrong: places(wrong), readOnly }, clipped);
    expect(said.replaceAll('\u00a0', ' ')).toBe(words);
  });
});
