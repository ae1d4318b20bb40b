import { LIGHT_INKS } from '@/lib/chart-files';
import { cellShapes } from './cell-drawing';
import type { Block, Cell } from './content';
import { DETAIL, headStyle, NAME, PAD, type Placed, placesOf, SHAPE, TEXT } from './pdf-columns';
import { drawShapes } from './pdf-drawing';
import { fittingIn, heightOf, type Line, leading, linesOf, widthOfText } from './pdf-lines';
import { BOTTOM, LEFT, need, put, rule, type Sheet, type Style, turnPage, WIDTH } from './pdf-sheet';
import { artifact, child, type Element, within } from './pdf-tags';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Filled = { cell: Cell; place: Placed; lines: Line[] };

/** A row that is higher starts where it is, and goes on over the next page. */
const TALL = 300;

/** A table with its headings, which come again at the head of each page; a row that no page can hold goes on over the next. */
export function putTable(sheet: Sheet, parent: Element, block: TableBlock): void {
  const { heads, body } = filledOf(sheet, block);
  const table = child(sheet, parent, 'Table', { alt: block.label });
  need(sheet, roomOf(heads, body));
  const first = child(sheet, table, 'TR');
  putHeads(sheet, first, heads);
  first.end();
  for (const [index, filled] of body.entries()) {
    const row = child(sheet, table, 'TR');
    putWhole(sheet, row, filled, heads, index === body.length - 2 ? body[index + 1] : undefined);
    row.end();
  }
  table.end();
  sheet.y += 6;
}

/** What a table needs at the foot of a page to begin there: its headings and its first row, both rows of a table that has two. */
export function roomForTable(sheet: Sheet, block: TableBlock): number {
  const { heads, body } = filledOf(sheet, block);
  return roomOf(heads, body);
}

function roomOf(heads: readonly Filled[], body: readonly (readonly Filled[])[]): number {
  const first = body.length === 2 ? body : body.slice(0, 1);
  return (
    heightOfRow(heads) +
    Math.min(
      TALL,
      first.reduce((sum, row) => sum + heightOfRow(row), 0),
    )
  );
}

function filledOf(sheet: Sheet, { columns, rows }: TableBlock) {
  const places = placesOf(sheet, columns, rows);
  const style = headStyle(sheet, places);
  return {
    heads: columns.map(({ label }, index) => fill(sheet, { text: label }, places[index], style)),
    body: rows.map((cells) => cells.map((cell, index) => fill(sheet, cell, places[index], index === 0 ? NAME : TEXT))),
  };
}

/** A row, on as many pages as it takes; the last but one takes the last with it rather than leave it alone on a page. */
function putWhole(
  sheet: Sheet,
  row: Element,
  filled: readonly Filled[],
  heads: readonly Filled[],
  last: readonly Filled[] | undefined,
): void {
  const elements = filled.map((_, index) =>
    child(sheet, row, index === 0 ? 'TH' : 'TD', index === 0 ? { scope: 'Row' } : {}),
  );
  let rest = [...filled];
  const isTall = heightOfRow(rest) > TALL;
  const after = last && !isTall ? Math.min(heightOfRow(last), TALL) : 0;
  while (true) {
    if (sheet.y + (isTall ? 60 : heightOfRow(rest) + after) > BOTTOM) turnPageOf(sheet, heads);
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

function putHeads(sheet: Sheet, row: Element, filled: readonly Filled[]): void {
  const elements = filled.map(() => child(sheet, row, 'TH', { scope: 'Column' }));
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
    put(sheet, `${text} `, x + Math.max(0, column.align === 'middle' ? gap / 2 : gap), y, style);
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

function heightOfRow(filled: readonly Filled[]): number {
  return Math.max(...filled.map(({ cell, lines }) => (cell.state ? SHAPE : heightOf(lines)))) + 2 * PAD;
}

function fill(sheet: Sheet, cell: Cell, place: Placed | undefined, style: Style): Filled {
  if (!place) throw new Error('A row has more cells than its table has columns.');
  const width = place.width - PAD;
  const details = cell.detail ? linesOf(sheet, cell.detail, width, DETAIL) : [];
  return { cell, place, lines: cell.state ? [] : [...linesOf(sheet, cell.text, width, style), ...details] };
}
