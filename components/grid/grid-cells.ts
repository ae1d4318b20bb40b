import type { Place, Size } from './grid-selection';

/** What a column makes of a text: its usual form, and what is wrong with it. A wrong text stays in the cell. */
export type Read = (column: number, text: string) => { text: string; problem: string | null };

/** `base` is the text that is stored, as far as this page knows. */
export type Cell = { text: string; base: string; problem: string | null };

export type Change = Place & { text: string };

/** What a paste, or any other change, came to. */
export type Changed = { changed: Place[]; wrong: Place[]; readOnly: number };

/** The texts of a grid: changed in batches that can be undone, each read by its column. */
export class GridCells {
  readonly size: Size;
  private readonly cells: Cell[][];
  private readonly isReadOnly: boolean[];
  private readonly done: Change[][] = [];
  private readonly undone: Change[][] = [];

  constructor(
    texts: readonly (readonly string[])[],
    isReadOnly: readonly boolean[],
    columns: number,
    private readonly read: Read,
    private readonly touched: (places: readonly Place[]) => void,
  ) {
    this.size = { rows: texts.length, columns };
    this.isReadOnly = [...isReadOnly];
    this.cells = texts.map((row) =>
      row.map((text, column) => ({ text, base: text, problem: read(column, text).problem })),
    );
  }

  cell({ row, column }: Place): Cell {
    return this.cells[row]?.[column] ?? NONE;
  }

  isRowReadOnly(row: number): boolean {
    return this.isReadOnly[row] ?? true;
  }

  freeze(row: number, isReadOnly: boolean) {
    this.isReadOnly[row] = isReadOnly;
    this.touched(this.placesOf(row));
  }

  /** What differs from what is stored, by column. */
  unsaved(row: number): (Cell & { column: number })[] {
    return (this.cells[row] ?? []).flatMap((cell, column) => (cell.text === cell.base ? [] : [{ ...cell, column }]));
  }

  wrong(): Place[] {
    return this.cells.flatMap((cells, row) =>
      cells.flatMap(({ problem }, column) => (problem ? [{ row, column }] : [])),
    );
  }

  change(changes: readonly Change[]): Changed {
    this.undone.length = 0;
    return this.write(changes, this.done);
  }

  undo(): Change[] | null {
    return this.step(this.done, this.undone);
  }

  redo(): Change[] | null {
    return this.step(this.undone, this.done);
  }

  /** What the server holds now; with `isShown` the cell shows it, otherwise it keeps what was typed over it. */
  rebase(changes: readonly Change[], isShown: boolean) {
    for (const { row, column, text } of changes) {
      const cell = this.cell({ row, column });
      this.put({ row, column }, isShown ? { ...this.readIn(column, text), base: text } : { ...cell, base: text });
    }
    this.touched(changes);
  }

  private write(changes: readonly Change[], trail: Change[][]): Changed {
    const before: Change[] = [];
    const wrong: Place[] = [];
    let readOnly = 0;
    for (const { row, column, text } of changes) {
      const cell = this.cell({ row, column });
      if (this.isRowReadOnly(row)) {
        readOnly++;
        continue;
      }
      const next = this.readIn(column, text);
      if (next.problem) wrong.push({ row, column });
      if (next.text === cell.text) continue;
      before.push({ row, column, text: cell.text });
      this.put({ row, column }, { ...next, base: cell.base });
    }
    if (before.length) {
      trail.push(before);
      this.touched(before);
    }
    return { changed: before, wrong, readOnly };
  }

  private step(from: Change[][], to: Change[][]): Change[] | null {
    const batch = from.pop();
    if (batch) this.write(batch, to);
    return batch ?? null;
  }

  private readIn(column: number, text: string): Pick<Cell, 'text' | 'problem'> {
    const { text: usual, problem } = this.read(column, text);
    return { text: problem ? text : usual, problem };
  }

  private put({ row, column }: Place, cell: Cell) {
    const cells = this.cells[row];
    if (cells) cells[column] = cell;
  }

  private placesOf(row: number): Place[] {
    return (this.cells[row] ?? []).map((_, column) => ({ row, column }));
  }
}

const NONE: Cell = { text: '', base: '', problem: null };
