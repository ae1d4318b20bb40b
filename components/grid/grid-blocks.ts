import type { Change, Changed } from './grid-cells';
import { type Place, placesIn, type Range, type Size } from './grid-selection';

// Blocks of cells: pasted from a spreadsheet, filled down, emptied.

export type Pasted = { changes: Change[]; clipped: Size };

/** From the first cell of the range on; one value fills the whole range, and what goes past the edges is counted. */
export function pasted(block: readonly (readonly string[])[], range: Range, size: Size): Pasted {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only !== undefined) {
    return { changes: filled(range, only), clipped: { rows: 0, columns: 0 } };
  }
  const width = Math.max(...block.map((row) => row.length));
  const changes = block.flatMap((cells, down) =>
    cells.map((text, right) => ({ row: range.top + down, column: range.left + right, text })),
  );
  return {
    changes: changes.filter(({ row, column }) => row < size.rows && column < size.columns),
    clipped: {
      rows: Math.max(0, range.top + block.length - size.rows),
      columns: Math.max(0, range.left + width - size.columns),
    },
  };
}

export function filled(range: Range, text: string): Change[] {
  return placesIn(range).map((place) => ({ ...place, text }));
}

/** The first row of the range, over the rows below it; one row alone takes the one above. */
export function filledDown({ top, bottom, left, right }: Range, textAt: (place: Place) => string): Change[] {
  const source = top === bottom ? top - 1 : top;
  if (source < 0) return [];
  return placesIn({ top: source + 1, bottom, left, right }).map(({ row, column }) => ({
    row,
    column,
    text: textAt({ row: source, column }),
  }));
}

export function textsIn({ top, bottom, left, right }: Range, textAt: (place: Place) => string): string[][] {
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    rows.push(placesIn({ top: row, bottom: row, left, right }).map(textAt));
  }
  return rows;
}

/** « 12 cellules collées, dont 2 à corriger. 3 colonnes dépassaient la grille : elles n’ont pas été collées. » */
export function pastedWords({ changed, wrong, readOnly }: Changed, clipped: Size): string {
  const cells =
    changed.length === 0
      ? 'Rien n’a changé'
      : `${some(changed.length, 'cellule')} ${plural(changed.length, 'changée')}`;
  const toCorrect = wrong.length ? `, dont ${wrong.length} à corriger` : '';
  const over = [
    clipped.rows ? some(clipped.rows, 'ligne') : null,
    clipped.columns ? some(clipped.columns, 'colonne') : null,
  ].filter((words) => words !== null);
  const past = over.length ? ` ${over.join(' et ')} au-delà de la grille\u00a0: laissées de côté.` : '';
  const frozen = readOnly
    ? ` ${some(readOnly, 'cellule')} en lecture seule\u00a0: ${plural(readOnly, 'inchangée')}.`
    : '';
  return `${cells}${toCorrect}.${past}${frozen}`;
}

function some(count: number, word: string): string {
  return `${count}\u00a0${plural(count, word)}`;
}

function plural(count: number, word: string): string {
  return count >= 2 ? `${word}s` : word;
}
