// Where one is in a grid, as in a spreadsheet: one active cell, and the corner opposite to it when a range is selected.

export type Place = { row: number; column: number };
export type Size = { rows: number; columns: number };
export type Range = { top: number; bottom: number; left: number; right: number };

export type Selection = {
  active: Place;
  /** The corner opposite to the active cell; the active cell itself when nothing more is selected. */
  corner: Place;
  /** The column where a run of Tab began: Enter goes back under it. */
  tabFrom: number | null;
};

export type Direction = 'left' | 'right' | 'up' | 'down';
export type Move =
  | { kind: 'step' | 'extend'; to: Direction; by?: number }
  | { kind: 'edge' | 'extend-edge'; to: 'row-start' | 'row-end' | 'start' | 'end' }
  | { kind: 'tab'; back: boolean }
  | { kind: 'enter'; back: boolean }
  | { kind: 'all' };

export function at(place: Place): Selection {
  return { active: place, corner: place, tabFrom: null };
}

/** Null when Tab leaves the grid: after its last cell, or before its first. */
export function moved({ active, corner, tabFrom }: Selection, move: Move, size: Size): Selection | null {
  switch (move.kind) {
    case 'step':
      return at(stepped(active, move.to, move.by, size));
    case 'extend':
      return { active, corner: stepped(corner, move.to, move.by, size), tabFrom };
    case 'edge':
      return at(edge(active, move.to, size));
    case 'extend-edge':
      return { active, corner: edge(corner, move.to, size), tabFrom };
    case 'enter': {
      const column = tabFrom ?? active.column;
      return at(stepped({ row: active.row, column }, move.back ? 'up' : 'down', 1, size));
    }
    case 'tab': {
      const next = active.row * size.columns + active.column + (move.back ? -1 : 1);
      if (next < 0 || next >= size.rows * size.columns) return null;
      const place = { row: Math.floor(next / size.columns), column: next % size.columns };
      return { active: place, corner: place, tabFrom: move.back ? null : (tabFrom ?? active.column) };
    }
    case 'all':
      return { active: { row: 0, column: 0 }, corner: { row: size.rows - 1, column: size.columns - 1 }, tabFrom: null };
  }
}

export function rangeOf({ active, corner }: Selection): Range {
  return {
    top: Math.min(active.row, corner.row),
    bottom: Math.max(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    right: Math.max(active.column, corner.column),
  };
}

export function isIn({ top, bottom, left, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function placesIn({ top, bottom, left, right }: Range): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) places.push({ row, column });
  return places;
}

function stepped({ row, column }: Place, to: Direction, by = 1, { rows, columns }: Size): Place {
  const within = (n: number, count: number) => Math.max(0, Math.min(n, count - 1));
  const down = to === 'down' ? by : to === 'up' ? -by : 0;
  const right = to === 'right' ? by : to === 'left' ? -by : 0;
  return { row: within(row + down, rows), column: within(column + right, columns) };
}

function edge({ row }: Place, to: 'row-start' | 'row-end' | 'start' | 'end', { rows, columns }: Size): Place {
  if (to === 'start') return { row: 0, column: 0 };
  if (to === 'end') return { row: rows - 1, column: columns - 1 };
  return { row, column: to === 'row-start' ? 0 : columns - 1 };
}
