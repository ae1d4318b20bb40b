import { LIGHT_INKS } from '@/lib/chart-files';
import { cellShapes } from './cell-drawing';
import type { Block } from './content';
import { drawShapes } from './pdf-drawing';
import { BODY, heightOf, type Line, linesOf, paragraph, putLines, SMALL, SOFT, STRONG } from './pdf-lines';
import { LEFT, need, put, type Sheet, type Style, WIDTH } from './pdf-sheet';
import { artifact, child, type Element, within } from './pdf-tags';

// What is listed: facts, items, phases, the key of the shapes, the figures that sum a report up.

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const TERM = 112;
const SHAPE = 16;
const VALUE: Style = { size: 20, ink: 'green', isStrong: true };
/** The ground of a figure, and the room it leaves around its words. */
const TILE = { gap: 8, pad: 9 };

export function putFacts(sheet: Sheet, parent: Element, { label, facts }: Of<'facts'>): void {
  putLabel(sheet, parent, label);
  const list = child(sheet, parent, 'L');
  for (const { term, words } of facts) {
    putItem(sheet, list, linesOf(sheet, term, TERM - 10, SOFT), linesOf(sheet, words, WIDTH - TERM, BODY), TERM);
    sheet.y += 2;
  }
  list.end();
}

export function putList(sheet: Sheet, parent: Element, { label, items }: Of<'list'>): void {
  putLabel(sheet, parent, label);
  const list = child(sheet, parent, 'L');
  for (const item of items)
    putItem(sheet, list, linesOf(sheet, '•', 10, BODY), linesOf(sheet, item, WIDTH - 12, BODY), 12);
  list.end();
}

/** A label, and what it stands for beside it, over as many pages as it takes. */
export function putItem(
  sheet: Sheet,
  list: Element,
  label: readonly Line[],
  body: readonly Line[],
  indent: number,
  x = LEFT,
): void {
  need(sheet, Math.max(heightOf(label), Math.min(heightOf(body), 30)));
  const item = child(sheet, list, 'LI');
  const top = sheet.y;
  const name = child(sheet, item, 'Lbl');
  putLines(sheet, name, 'Lbl', label, x);
  name.end();
  const below = sheet.y;
  sheet.y = top;
  const words = child(sheet, item, 'LBody');
  const page = sheet.page;
  putLines(sheet, words, 'LBody', body, x + indent);
  words.end();
  if (sheet.page === page) sheet.y = Math.max(sheet.y, below);
  item.end();
}

/** The figures that sum it up, side by side on grounds of their own. */
export function putHighlights(sheet: Sheet, parent: Element, { items }: Of<'highlights'>): void {
  const width = (WIDTH - TILE.gap * (items.length - 1)) / items.length;
  const told = items.map(({ value, words }) => [
    ...linesOf(sheet, value, width - 2 * TILE.pad, VALUE),
    ...linesOf(sheet, words, width - 2 * TILE.pad, SOFT),
  ]);
  const height = Math.max(...told.map(heightOf)) + 2 * TILE.pad;
  need(sheet, height);
  const top = sheet.y;
  const list = child(sheet, parent, 'L');
  told.forEach((lines, index) => {
    const x = LEFT + index * (width + TILE.gap);
    artifact(sheet, { type: 'Layout' }, () =>
      sheet.doc.roundedRect(x, top, width, height, 6).lineWidth(0.75).strokeColor(LIGHT_INKS.line).stroke(),
    );
    const item = child(sheet, list, 'LI');
    const body = child(sheet, item, 'LBody');
    sheet.y = top + TILE.pad;
    putLines(sheet, body, 'LBody', lines, x + TILE.pad);
    body.end();
    item.end();
  });
  list.end();
  sheet.y = top + height;
}

/** The phases side by side, each with its shape, its state and its note. */
export function putSteps(sheet: Sheet, parent: Element, { steps }: Of<'steps'>): void {
  const width = WIDTH / steps.length;
  const told = steps.map(({ label, word, note }) => [
    ...linesOf(sheet, label, width - 4, { ...SMALL, size: 7.5, ink: 'ink', isStrong: true }),
    ...linesOf(sheet, note ?? word, width - 8, SMALL),
  ]);
  const height = SHAPE + 6 + Math.max(...told.map(heightOf));
  need(sheet, height);
  const top = sheet.y;
  const list = child(sheet, parent, 'L');
  steps.forEach(({ state, word }, index) => {
    const x = LEFT + index * width;
    const item = child(sheet, list, 'LI');
    const body = child(sheet, item, 'LBody');
    const figure = child(sheet, body, 'Figure', { alt: word, bbox: [x, top, x + SHAPE, top + SHAPE] });
    within(sheet, figure, 'Figure', () => drawShapes(sheet.doc, cellShapes(state, 0, 0, SHAPE), x, top));
    figure.end();
    sheet.y = top + SHAPE + 4;
    putLines(sheet, body, 'LBody', told[index] ?? [], x);
    body.end();
    item.end();
  });
  list.end();
  sheet.y = top + height;
}

export function putLegend(sheet: Sheet, parent: Element, { states }: Of<'legend'>): void {
  const list = child(sheet, parent, 'L');
  const columns = 4;
  const height = Math.ceil(states.length / columns) * 14;
  need(sheet, height);
  const top = sheet.y;
  states.forEach(({ state, text }, index) => {
    const x = LEFT + (index % columns) * (WIDTH / columns);
    const y = top + Math.floor(index / columns) * 14;
    const item = child(sheet, list, 'LI');
    const body = child(sheet, item, 'LBody');
    within(sheet, body, 'LBody', () => {
      drawShapes(sheet.doc, cellShapes(state, 0, 0, 10), x, y);
      put(sheet, text, x + 14, y, SMALL);
    });
    body.end();
    item.end();
  });
  list.end();
  sheet.y = top + height;
}

/** What a list is about, with at least its first item below it. */
function putLabel(sheet: Sheet, parent: Element, label: string | undefined): void {
  if (!label) return;
  need(sheet, 40);
  paragraph(sheet, parent, label, STRONG);
}
