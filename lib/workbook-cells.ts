import { dateOf, dayOf } from './day';
import type { Cell } from './workbook';

// The rows of a sheet, in the words of an XLSX file (ECMA-376, SpreadsheetML). A cell is what it is: a number stays a number, a date
// a date, a text a text, also one that begins like a formula.

/** Positions in the styles of `workbook-xml.ts`. */
const STYLE = { header: 1, text: 2, date: 3, number: 4 };

/** What a cell holds at most; no single field of the product comes near. */
const MOST_CHARACTERS = 32_767;

/** A1, Z1, AA1: the letters of a column, 0 being A. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** @param widths of the columns, in characters: a row is as high as its longest text needs */
export function rowXml(cells: readonly Cell[], row: number, widths: readonly number[], isHeader = false): string {
  const inside = cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`, isHeader)).join('');
  return `<row r="${row}"${heightOf(
    cells,
    widths.map((width) => Math.max(1, isHeader ? width - BUTTON : width * LETTERS)),
  )}>${inside}</row>`;
}

/** In points. */
const LINE = 15;
const HIGHEST = 409;
/** A column is as wide as its number of digits: most texts hold more letters. */
const LETTERS = 1.1;
/** In letters: what the button of its filter hides of a header. */
const BUTTON = 2;

/**
 * Not every spreadsheet makes room for the lines of a text when it opens a file; all keep to the height that is said.
 * @param held how many letters each column has room for
 */
function heightOf(cells: readonly Cell[], held: readonly number[]): string {
  let most = 1;
  for (const [index, cell] of cells.entries()) {
    const letters = held[index] ?? 1;
    if (typeof cell !== 'string' || (cell.length <= letters && !cell.includes('\n'))) continue;
    const lines = cell.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(line.length / letters)), 0);
    most = Math.max(most, lines);
  }
  return most === 1 ? '' : ` ht="${Math.min(HIGHEST, most * LINE)}"`;
}

function cellXml(cell: Cell, place: string, isHeader: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" s="${STYLE.number}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="${STYLE.date}"><v>${serialDay(cell)}</v></c>`;
  const style = isHeader ? STYLE.header : STYLE.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Days since 30 December 1899, as spreadsheets count them. */
function serialDay(date: Date): number {
  return (dateOf(dayOf(date)).getTime() - FIRST_DAY) / DAY_MS;
}

/** The day of that number, an hour left aside. */
export function dateOfSerial(serial: number): Date {
  return new Date(FIRST_DAY + Math.floor(serial) * DAY_MS);
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** A text as a cell can hold it: not too long, one kind of line break, none of the characters that XML cannot hold. */
export function cellText(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}

/** As XML holds it. */
export function escaped(text: string): string {
  return (
    cellText(text)
      // Spreadsheets read « _x0041_ » as an A: one that was typed is kept as it is.
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
