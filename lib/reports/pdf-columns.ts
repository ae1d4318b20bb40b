import type { Cell, Column } from './content';
import { widthOfText } from './pdf-lines';
import { LEFT, type Sheet, type Style, WIDTH } from './pdf-sheet';
import { partsOf, printable } from './pdf-text';

/** A column at its place on the page. */
export type Placed = { column: Column; x: number; width: number };

/** Around the words of a cell. */
export const PAD = 5;
/** Of the shape of a state. */
export const SHAPE = 13;

const HEAD: Style = { size: 8, ink: 'soft', isStrong: true };
export const NAME: Style = { size: 8.5, ink: 'ink', isStrong: true };
export const TEXT: Style = { size: 8.5, ink: 'ink' };
export const DETAIL: Style = { size: 8, ink: 'soft' };

/** A column is never wider than this for the sake of one long word. */
const WIDEST = WIDTH / 3;

/** Columns by their shares of the page, those whose words would be broken made wider at the cost of the others. */
export function placesOf(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Placed[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const asked = columns.map(({ share }) => (share / all) * WIDTH);
  const least = columns.map(({ label }, index) => {
    const cells = rows.flatMap((row) => row[index] ?? []);
    const widest = Math.max(
      longest(sheet, label, HEAD),
      ...cells.map((cell) => leastOf(sheet, cell, index === 0 ? NAME : TEXT)),
    );
    return Math.min(WIDEST, widest + PAD + 1);
  });
  const widths = fitted(asked, least);
  let x = LEFT;
  return columns.map((column, index) => {
    const place = { column, x, width: widths[index] ?? 0 };
    x += place.width;
    return place;
  });
}

/**
 * What each is given when all want at least so much: those with more than they need give to those with less.
 * The sum stays the same.
 */
export function fitted(asked: readonly number[], least: readonly number[]): number[] {
  const lacks = asked.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spares = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const [lack, spare] = [sum(lacks), sum(spares)];
  if (lack === 0) return [...asked];
  const moved = Math.min(lack, spare);
  return asked.map(
    (width, index) =>
      width + ((lacks[index] ?? 0) / lack) * moved - (spare > 0 ? ((spares[index] ?? 0) / spare) * moved : 0),
  );
}

/** The style of the headings of a table: one size for all, small enough for the longest word to stay whole. */
export function headStyle(sheet: Sheet, places: readonly Placed[]): Style {
  const fits = places.map(({ column, width }) => (width - PAD) / longest(sheet, column.label, HEAD));
  return { ...HEAD, size: HEAD.size * Math.min(1, ...fits) };
}

function leastOf(sheet: Sheet, { text, detail, state }: Cell, style: Style): number {
  if (state) return SHAPE;
  return Math.max(longest(sheet, text, style), detail ? longest(sheet, detail, DETAIL) : 0);
}

/** How wide the longest word of a text is, or its longest part when it may be cut after a hyphen. */
function longest(sheet: Sheet, text: string, style: Style): number {
  const words = printable(text).split(/[ \n\t]/);
  return Math.max(1, ...words.flatMap(partsOf).map((part) => widthOfText(sheet, part, style)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
