import { LIGHT_INKS } from '@/lib/chart-files';
import { cellShapes } from './cell-drawing';
import type { Block, Cell, Column } from './content';
import { drawShapes } from './pdf-drawing';
import { fittingIn, heightOf, type Line, leading, linesOf, widthOfText } from './pdf-lines';
import {
  artifact,
  BOTTOM,
  child,
  type Element,
  LEFT,
  put,
  rule,
  type Sheet,
  type Style,
  turnPage,
  WIDTH,
  within,
} from './pdf-sheet';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Placed = { column: Column; x: number; width: number };
type Filled = { cell: Cell; place: Placed; lines: Line[] };

const PAD = 5;
const SHAPE = 13;
/** A row that is higher starts where it is, and goes on over the next page. */
const TALL = 300;
const HEAD: Style = { size: 8, ink: 'soft', isStrong: true };
const NAME: Style = { size: 8.5, ink: 'ink', isStrong: true };
const TEXT: Style = { size: 8.5, ink: 'ink' };
const DETAIL: Style = { size: 7.5, ink: 'soft' };

/** A table with its headings, which come again at the head of each page; a row that no page can hold goes on over the next. */
export function putTable(sheet: Sheet, parent: Element, { label, columns, rows }: TableBlock): void {
  const places = placesOf(columns);
  const table = child(sheet, parent, 'Table', { alt: label });
  const heads = columns.map((column, index) =>
    fill(sheet, { text: column.label }, places[index], headOf(sheet, column, places[index])),
  );
  const body = rows.map((cells) =>
    cells.map((cell, index) => fill(sheet, cell, places[index], index === 0 ? NAME : TEXT)),
  );
  const together = heightOfRow(heads) + Math.min(body[0] ? heightOfRow(body[0]) : 0, TALL);
  if (sheet.y + together > BOTTOM) turnPage(sheet);
  const first = child(sheet, table, 'TR');
  putRow(sheet, first, heads, 'Column');
  first.end();
  for (const filled of body) {
    const row = child(sheet, table, 'TR');
    putWhole(sheet, row, filled, heads);
    row.end();
  }
  table.end();
  sheet.y += 6;
}

function putWhole(sheet: Sheet, row: Element, filled: readonly Filled[], heads: readonly Filled[]): void {
  const elements = filled.map((_, index) =>
    child(sheet, row, index === 0 ? 'TH' : 'TD', index === 0 ? { scope: 'Row' } : {}),
  );
  let rest = [...filled];
  const isTall = heightOfRow(rest) > TALL;
  while (true) {
    if (sheet.y + (isTall ? 60 : heightOfRow(rest)) > BOTTOM) turnPageOf(sheet, heads);
    const room = BOTTOM - sheet.y - 2 * PAD;
    const now = rest.map((one) => ({ ...one, lines: one.lines.slice(0, fittingIn(room, one.lines)) }));
    putCells(sheet, now, elements);
    rest = rest.map((one, index) => ({
      ...one,
      cell: { text: '' },
      lines: one.lines.slice(now[index]?.lines.length ?? 0),
    }));
    if (rest.every(({ lines }) => lines.length === 0)) break;
  }
  for (const element of elements) element.end();
}

function putRow(sheet: Sheet, row: Element, filled: readonly Filled[], scope: 'Column' | 'Row'): void {
  const elements = filled.map(() => child(sheet, row, 'TH', { scope }));
  putCells(sheet, filled, elements);
  for (const element of elements) element.end();
}

/** The cells of a row side by side, each in its own element, and a line below. */
function putCells(sheet: Sheet, filled: readonly Filled[], elements: readonly Element[]): void {
  const top = sheet.y + PAD;
  filled.forEach(({ cell, place, lines }, index) => {
    const element = elements[index];
    if (!element) return;
    if (cell.state) putState(sheet, element, cell, place, top);
    else if (lines.length > 0)
      within(sheet, element, index === 0 ? 'TH' : 'TD', () => putCellLines(sheet, lines, place, top));
  });
  sheet.y = top - PAD + heightOfRow(filled);
  rule(sheet, sheet.y);
}

function putState(sheet: Sheet, element: Element, { state, text }: Cell, { x, width }: Placed, top: number): void {
  if (!state) return;
  const left = x + (width - SHAPE) / 2;
  const figure = child(sheet, element, 'Figure', { alt: text, bbox: [left, top - 1, left + SHAPE, top - 1 + SHAPE] });
  within(sheet, figure, 'Figure', () => drawShapes(sheet.doc, cellShapes(state, 0, 0, SHAPE), left, top - 1));
  figure.end();
}

function putCellLines(sheet: Sheet, lines: readonly Line[], { x, width, column }: Placed, top: number): void {
  let y = top;
  for (const { text, style } of lines) {
    const gap = column.align ? width - (column.align === 'end' ? 2 : 1) * PAD - widthOfText(sheet, text, style) : 0;
    put(sheet, `${text} `, x + (column.align === 'middle' ? gap / 2 : gap), y, style);
    y += leading(style);
  }
}

/** The headings above a page that goes on are for the eye: they were read once. */
function turnPageOf(sheet: Sheet, heads: readonly Filled[]): void {
  turnPage(sheet);
  artifact(sheet, { type: 'Layout' }, () => {
    for (const { lines, place } of heads) putCellLines(sheet, lines, place, sheet.y + PAD);
    sheet.doc
      .moveTo(LEFT, sheet.y + heightOfRow(heads))
      .lineTo(LEFT + WIDTH, sheet.y + heightOfRow(heads))
      .lineWidth(0.5)
      .strokeColor(LIGHT_INKS.line)
      .stroke();
  });
  sheet.y += heightOfRow(heads);
}

/** The style of a heading, small enough for its longest word to stay whole. */
function headOf(sheet: Sheet, { label }: Column, place: Placed | undefined): Style {
  const widest = Math.max(...label.split(' ').map((word) => widthOfText(sheet, word, HEAD)));
  return { ...HEAD, size: HEAD.size * Math.min(1, ((place?.width ?? widest) - PAD) / widest) };
}

function heightOfRow(filled: readonly Filled[]): number {
  return Math.max(...filled.map(({ cell, lines }) => (cell.state ? SHAPE : heightOf(lines)))) + 2 * PAD;
}

function fill(sheet: Sheet, cell: Cell, place: Placed | undefined, style: Style): Filled {
  if (!place) throw new Error('A row has more cells than its table has columns.');
  const width = place.width - PAD;
  const details = cell.detail ? linesOf(sheet, cell.detail, width, DETAIL) : [];
  return { cell, place, lines: cell.state ? [] : [...linesOf(sheet, cell.text, width, style), ...details] };
}

function placesOf(columns: readonly Column[]): Placed[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  let x = LEFT;
  return columns.map((column) => {
    const width = (column.share / all) * WIDTH;
    const place = { column, x, width };
    x += width;
    return place;
  });
}
