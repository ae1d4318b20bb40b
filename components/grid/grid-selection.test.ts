import { describe, expect, it } from 'vitest';
import { at, isIn, type Move, moved, placesIn, rangeOf, type Selection } from './grid-selection';

const size = { rows: 3, columns: 4 };
const place = (row: number, column: number) => ({ row, column });

describe('moving from the cell of the second row and column', () => {
  it.each<[Move, number, number]>([
    [{ kind: 'step', to: 'left' }, 1, 0],
    [{ kind: 'step', to: 'right' }, 1, 2],
    [{ kind: 'step', to: 'up' }, 0, 1],
    [{ kind: 'step', to: 'down' }, 2, 1],
    [{ kind: 'step', to: 'down', by: 10 }, 2, 1],
    [{ kind: 'step', to: 'left', by: 1000 }, 1, 0],
    [{ kind: 'edge', to: 'row-start' }, 1, 0],
    [{ kind: 'edge', to: 'row-end' }, 1, 3],
    [{ kind: 'edge', to: 'start' }, 0, 0],
    [{ kind: 'edge', to: 'end' }, 2, 3],
    [{ kind: 'tab', back: false }, 1, 2],
    [{ kind: 'tab', back: true }, 1, 0],
    [{ kind: 'enter', back: false }, 2, 1],
    [{ kind: 'enter', back: true }, 0, 1],
  ])('%j', (move, row, column) => {
    const selection = moved(at(place(1, 1)), move, size);
    expect(selection?.active).toEqual(place(row, column));
    expect(selection?.corner).toEqual(place(row, column));
  });
});

describe('Tab', () => {
  it('goes on to the next row, and back to the one before', () => {
    expect(moved(at(place(0, 3)), { kind: 'tab', back: false }, size)?.active).toEqual(place(1, 0));
    expect(moved(at(place(1, 0)), { kind: 'tab', back: true }, size)?.active).toEqual(place(0, 3));
  });

  it('leaves after the last cell and before the first', () => {
    expect(moved(at(place(2, 3)), { kind: 'tab', back: false }, size)).toBeNull();
    expect(moved(at(place(0, 0)), { kind: 'tab', back: true }, size)).toBeNull();
  });

  it('then Enter goes under the cell where the run began', () => {
    const run = [1, 2].reduce<Selection>(
      (selection) => moved(selection, { kind: 'tab', back: false }, size) ?? selection,
      at(place(0, 1)),
    );
    expect(run.active).toEqual(place(0, 3));
    expect(moved(run, { kind: 'enter', back: false }, size)?.active).toEqual(place(1, 1));
  });
});

describe('a range', () => {
  it('grows from the active cell, which stays', () => {
    const right = moved(at(place(1, 1)), { kind: 'extend', to: 'right' }, size) ?? at(place(0, 0));
    const up = moved(right, { kind: 'extend', to: 'up' }, size) ?? right;
    expect(up.active).toEqual(place(1, 1));
    expect(rangeOf(up)).toEqual({ top: 0, bottom: 1, left: 1, right: 2 });
    expect(placesIn(rangeOf(up))).toHaveLength(4);
    expect(isIn(rangeOf(up), place(0, 2))).toBe(true);
    expect(isIn(rangeOf(up), place(2, 2))).toBe(false);
  });

  it('may be everything', () => {
    const all = moved(at(place(1, 1)), { kind: 'all' }, size);
    expect(all && rangeOf(all)).toEqual({ top: 0, bottom: 2, left: 0, right: 3 });
  });
});
