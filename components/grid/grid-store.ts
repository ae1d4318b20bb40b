import { afterPaint } from './after-paint';
import { type Change, type Changed, GridCells, type Read } from './grid-cells';
import {
  at,
  isIn,
  type Move,
  moved,
  type Place,
  placesIn,
  type Range,
  rangeOf,
  type Selection,
} from './grid-selection';
import { Topics } from './topics';

/** How a cell is being written: `isTyped` over what it said, or from it. */
export type Editing = { text: string; isTyped: boolean };

/** What one cell shows; a new object only when something in it changed. */
export type CellView = {
  text: string;
  problem: string | null;
  isReadOnly: boolean;
  isActive: boolean;
  isSelected: boolean;
  editing: Editing | null;
};

type Given = {
  /** Row by row; every row has as many cells as there are columns. */
  texts: readonly (readonly string[])[];
  readOnly: readonly boolean[];
  columns: number;
  read: Read;
};

/** The state of a grid outside of React: a key or a paste draws again the cells it changed, and no other. */
export class GridStore {
  readonly cells: GridCells;
  /** Called after texts changed, with the rows concerned. */
  onChange: (rows: number[]) => void = () => {};
  /** The cells in sight; null when that is not known: everything is then drawn at once. */
  sight: () => Range | null = () => null;
  private selection: Selection;
  private editing: Editing | null = null;
  private wrong = 0;
  private readonly views = new Map<string, CellView>();
  private readonly topics = new Topics();

  constructor({ texts, readOnly, columns, read }: Given) {
    this.cells = new GridCells(texts, readOnly, columns, read, (places) => {
      this.refresh(places);
      this.recount();
    });
    this.wrong = this.cells.wrong().length;
    // One begins where something can be written.
    this.selection = at({ row: Math.max(0, readOnly.indexOf(false)), column: 0 });
  }

  get active(): Place {
    return this.selection.active;
  }

  get range() {
    return rangeOf(this.selection);
  }

  get isEditing(): boolean {
    return this.editing !== null;
  }

  /** How many cells cannot be read. */
  wrongCount = (): number => this.wrong;

  activePlace = (): Place => this.selection.active;

  view(place: Place): CellView {
    const key = keyOf(place);
    const view = this.views.get(key) ?? this.look(place);
    this.views.set(key, view);
    return view;
  }

  /** One cell by its key, `active` or `wrong`. */
  listen(topic: string, listener: () => void): () => void {
    return this.topics.listen(topic, listener);
  }

  /** False when the move leaves the grid. */
  move(move: Move): boolean {
    const next = moved(this.selection, move, this.cells.size);
    if (next) this.select(next);
    return next !== null;
  }

  goTo(place: Place) {
    this.select(at(place));
  }

  extendTo(corner: Place) {
    this.select({ ...this.selection, corner });
  }

  /** False when the row cannot be written. */
  edit(editing: Editing): boolean {
    if (this.cells.isRowReadOnly(this.active.row)) return false;
    this.editing = editing;
    this.refresh([this.active]);
    return true;
  }

  cancel() {
    this.editing = null;
    this.refresh([this.active]);
  }

  /** Closes the cell with what was written in it; null when nothing was open. */
  commit(text: string): Changed | null {
    if (!this.editing) return null;
    this.editing = null;
    const outcome = this.change([{ ...this.active, text }]);
    this.refresh([this.active]);
    return outcome;
  }

  change(changes: readonly Change[]): Changed {
    const outcome = this.cells.change(changes);
    this.tellOf(outcome.changed);
    return outcome;
  }

  undo() {
    this.goBackTo(this.cells.undo());
  }

  redo() {
    this.goBackTo(this.cells.redo());
  }

  private goBackTo(batch: Change[] | null) {
    const first = batch?.[0];
    if (!batch || !first) return;
    this.goTo({ row: first.row, column: first.column });
    this.tellOf(batch);
  }

  private tellOf(places: readonly Place[]) {
    if (places.length) this.onChange([...new Set(places.map(({ row }) => row))]);
  }

  private select(next: Selection) {
    const before = this.selection;
    this.selection = next;
    this.refresh([...placesIn(rangeOf(before)), ...placesIn(rangeOf(next))]);
    this.topics.tell('active');
  }

  private refresh(places: readonly Place[]) {
    const changed = places.filter((place) => {
      const key = keyOf(place);
      const next = this.look(place);
      const last = this.views.get(key);
      if (last && isSameView(last, next)) return false;
      this.views.set(key, next);
      return true;
    });
    this.draw(changed);
    if (changed.some((place) => keyOf(place) === keyOf(this.active))) this.topics.tell('active');
  }

  /** A large block is drawn where it is in sight; the rest follows, some cells per frame, so that the next key is answered at once. */
  private draw(places: readonly Place[]) {
    const sight = places.length > AT_ONCE ? this.sight() : null;
    const now = sight ? places.filter((place) => isIn(sight, place)) : places;
    for (const place of now) this.topics.tell(keyOf(place));
    if (sight) this.drawLater(places.filter((place) => !isIn(sight, place)));
  }

  private drawLater(places: readonly Place[]) {
    if (places.length === 0) return;
    afterPaint(() => {
      for (const place of places.slice(0, AT_ONCE)) this.topics.tell(keyOf(place));
      this.drawLater(places.slice(AT_ONCE));
    });
  }

  private recount() {
    const wrong = this.cells.wrong().length;
    if (wrong === this.wrong) return;
    this.wrong = wrong;
    this.topics.tell('wrong');
  }

  private look(place: Place): CellView {
    const { text, problem } = this.cells.cell(place);
    const isActive = keyOf(place) === keyOf(this.active);
    return {
      text,
      problem,
      isReadOnly: this.cells.isRowReadOnly(place.row),
      isActive,
      isSelected: isIn(this.range, place),
      editing: isActive ? this.editing : null,
    };
  }
}

/** As many cells as are drawn in a fraction of a frame. */
const AT_ONCE = 90;

export function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

function isSameView(a: CellView, b: CellView): boolean {
  return (Object.keys(a) as (keyof CellView)[]).every((part) => a[part] === b[part]);
}
