import { dayOf, formatDayShort } from '@/lib/day';
import type { Cell } from '@/lib/workbook';
import { cellText, dateOfSerial } from '@/lib/workbook-cells';

// A tab of a file against what Essaim holds now, cell by cell. Rows are known by their first column, columns by their
// headings: neither the order of one nor of the other matters.

export type Difference = {
  table: string;
  /** What the row is known by; null for the tab as a whole. */
  row: string | null;
  /** Of the file; null when the row is not in it. */
  line: number | null;
  column: string | null;
  kind: 'changed' | 'missingRow' | 'addedRow' | 'twice' | 'missingTable' | 'missingColumn' | 'addedColumn';
  /** What Essaim holds. */
  before: string | null;
  /** What the file says. */
  after: string | null;
};

export type FileSheet = { name: string; rows: readonly (readonly Cell[])[] };

/** A tab that was opened: where its columns are, and its rows that Essaim has not been asked about yet. */
export type OpenSheet = {
  table: string;
  headings: readonly string[];
  /** Where each of the table's columns stands in the file; -1 when it does not. */
  places: readonly number[];
  left: Map<string, { line: number; cells: readonly Cell[] }>;
  differences: Difference[];
};

/** Reads the header and finds the rows. The first differences are those of the tab itself. */
export function openSheet(table: string, headings: readonly string[], file: FileSheet | undefined): OpenSheet {
  const header = (file?.rows[0] ?? []).map((cell) => plain(cell) ?? '');
  const places = headings.map((heading) => header.indexOf(heading));
  const open: OpenSheet = { table, headings, places, left: new Map(), differences: [] };
  if (!file) return told(open, { kind: 'missingTable' });
  for (const [index, heading] of headings.entries()) {
    if (places[index] === -1) told(open, { kind: 'missingColumn', column: heading });
  }
  for (const heading of header) {
    if (heading && !headings.includes(heading)) told(open, { kind: 'addedColumn', column: heading });
  }
  const [keyed = -1] = places;
  if (keyed === -1) return open;
  for (const [index, cells] of file.rows.entries()) {
    const row = plain(cells[keyed]);
    if (index === 0 || cells.every((cell) => plain(cell) === null)) continue;
    const line = index + 1;
    if (row === null) told(open, { kind: 'addedRow', line, after: gist(cells, keyed) });
    else if (open.left.has(row)) told(open, { kind: 'twice', row, line });
    else open.left.set(row, { line, cells });
  }
  return open;
}

/** Compares rows that Essaim holds, each with all its columns. Without the tab or its first column, there is nothing to compare. */
export function compareRows(open: OpenSheet, rows: readonly (readonly Cell[])[]): void {
  if (open.places[0] === -1) return;
  for (const held of rows) {
    const row = plain(held[0]) ?? '';
    const found = open.left.get(row);
    if (!found) {
      told(open, { kind: 'missingRow', row, before: gist(held, 0) });
      continue;
    }
    open.left.delete(row);
    for (const [index, column] of open.headings.entries()) {
      const place = open.places[index] ?? -1;
      const before = held[index] ?? null;
      const after = readLike(before, found.cells[place] ?? null);
      if (place === -1 || isSame(before, after)) continue;
      told(open, { kind: 'changed', row, line: found.line, column, before: wordsOf(before), after: wordsOf(after) });
    }
  }
}

/** Once Essaim has no more rows: what is left in the file is not known to it. */
export function closeSheet(open: OpenSheet): Difference[] {
  const [keyed = -1] = open.places;
  for (const [row, { line, cells }] of open.left) {
    told(open, { kind: 'addedRow', row, line, after: gist(cells, keyed) });
  }
  return open.differences;
}

/** Enough of a row to know it by: the first cells that say something, besides what it is known by. */
function gist(cells: readonly Cell[], keyed: number): string | null {
  const told = cells.flatMap((cell, place) => (place === keyed ? [] : (wordsOf(cell) ?? [])));
  return [...new Set(told)].slice(0, 3).join(' · ') || null;
}

/** A day whose cell lost its format is a number. */
function readLike(before: Cell, after: Cell): Cell {
  return before instanceof Date && typeof after === 'number' && isSerial(after) ? dateOfSerial(after) : after;
}

/** Up to the year 9999, past which there is no day. */
function isSerial(number: number): boolean {
  return number >= 0 && number < 2_958_466;
}

/** What a spreadsheet writes differently says the same: a day or a number as text, a code as a number. */
function isSame(before: Cell, after: Cell): boolean {
  const [held, given] = [plain(before), plain(after)];
  if (held === given) return true;
  if (held === null || given === null) return false;
  if (before instanceof Date) return given === wordsOf(before);
  if (typeof before === 'number') return typeof after === 'string' && held === numberIn(after);
  // « 01 » loses its zero where its column is no text any more.
  return typeof after === 'number' && /^0\d*$/.test(held) && Number(held) === after;
}

/** Spaces around and kinds of line break say nothing; spreadsheets keep fifteen digits of a number. */
function plain(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return cellText(String(cell)).trim() || null;
}

/** « 1 234,5 » is 1234.5; null when the text is no number. */
function numberIn(text: string): string | null {
  const digits = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(digits) ? plain(Number(digits)) : null;
}

/** A number with all its digits and none between them: two that differ are never shown alike, and « 2018 » may be written as a text. */
function wordsOf(cell: Cell | undefined): string | null {
  if (cell instanceof Date) return formatDayShort(dayOf(cell));
  return typeof cell === 'number' ? everyDigit.format(cell) : plain(cell);
}

const everyDigit = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 15, useGrouping: false });

function told(open: OpenSheet, difference: Pick<Difference, 'kind'> & Partial<Difference>): OpenSheet {
  open.differences.push({ ...NOWHERE, table: open.table, ...difference });
  return open;
}

const NOWHERE = { row: null, line: null, column: null, before: null, after: null };
