import type { Drawing } from '@/lib/chart-files';
import { cellShapes } from './cell-drawing';
import type { Block, Passage } from './content';
import { drawShapes } from './pdf-drawing';
import { BODY, heading, heightOf, type Line, linesOf, paragraph, putLines, SOFT } from './pdf-lines';
import { BOTTOM, child, type Element, LEFT, need, put, type Sheet, type Style, WIDTH, within } from './pdf-sheet';
import { putTable } from './pdf-table';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const TERM = 112;
const SHAPE = 16;
const STRONG: Style = { ...BODY, isStrong: true };
const SMALL: Style = { size: 7.5, ink: 'soft' };

/** One block of a report, under the element of its section. */
export function putBlock(sheet: Sheet, parent: Element, block: Block): void {
  switch (block.kind) {
    case 'heading':
      sheet.y += 6;
      heading(sheet, parent, 'H3', block.detail ? `${block.text} · ${block.detail}` : block.text);
      return;
    case 'text':
      paragraph(sheet, parent, block.text, block.isSoft ? SOFT : BODY);
      break;
    case 'facts':
      putFacts(sheet, parent, block);
      break;
    case 'list':
      putList(sheet, parent, block);
      break;
    case 'steps':
      putSteps(sheet, parent, block);
      break;
    case 'table':
      putTable(sheet, parent, block);
      break;
    case 'legend':
      putLegend(sheet, parent, block);
      break;
    case 'passage':
      putPassage(sheet, parent, block.passage);
      break;
    case 'figure':
      putFigure(sheet, parent, block);
  }
  sheet.y += 7;
}

function putFacts(sheet: Sheet, parent: Element, { label, facts }: Of<'facts'>): void {
  if (label) paragraph(sheet, parent, label, STRONG);
  const list = child(sheet, parent, 'L');
  for (const { term, words } of facts) {
    putItem(sheet, list, linesOf(sheet, term, TERM - 10, SOFT), linesOf(sheet, words, WIDTH - TERM, BODY), TERM);
    sheet.y += 2;
  }
  list.end();
}

function putList(sheet: Sheet, parent: Element, { label, items }: Of<'list'>): void {
  if (label) paragraph(sheet, parent, label, STRONG);
  const list = child(sheet, parent, 'L');
  for (const item of items)
    putItem(sheet, list, linesOf(sheet, '•', 10, BODY), linesOf(sheet, item, WIDTH - 12, BODY), 12);
  list.end();
}

/** A label, and what it stands for beside it, over as many pages as it takes. */
function putItem(
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

/** The phases side by side, each with its shape, its state and its note. */
function putSteps(sheet: Sheet, parent: Element, { steps }: Of<'steps'>): void {
  const width = WIDTH / steps.length;
  const told = steps.map(({ label, word, note }) => [
    ...linesOf(sheet, label, width - 8, { ...SMALL, ink: 'ink', isStrong: true }),
    ...linesOf(sheet, note ?? word, width - 8, SMALL),
  ]);
  need(sheet, SHAPE + 6 + Math.max(...told.map(heightOf)));
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
  sheet.y = top + SHAPE + 6 + Math.max(...told.map(heightOf));
}

function putLegend(sheet: Sheet, parent: Element, { states }: Of<'legend'>): void {
  const list = child(sheet, parent, 'L');
  const columns = 4;
  need(sheet, Math.ceil(states.length / columns) * 14);
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
  sheet.y = top + Math.ceil(states.length / columns) * 14;
}

/** Words whole, however long, then what followed them as a list. */
function putPassage(sheet: Sheet, parent: Element, { tag, text, source, after }: Passage): void {
  need(sheet, 44);
  if (tag) paragraph(sheet, parent, tag, { ...SOFT, ink: 'green', isStrong: true }, LEFT + 8);
  paragraph(sheet, parent, text, BODY, LEFT + 8);
  if (source) paragraph(sheet, parent, source, SMALL, LEFT + 8);
  if (after.length === 0) return;
  sheet.y += 2;
  const list = child(sheet, parent, 'L');
  for (const one of after) {
    const label = linesOf(sheet, `→ ${one.lead}`, 92, { ...SOFT, ink: 'ink', isStrong: true });
    const said = linesOf(sheet, one.text, WIDTH - 120, { ...BODY, size: 9 });
    const from = one.source ? linesOf(sheet, one.source, WIDTH - 120, SMALL) : [];
    putItem(sheet, list, label, [...said, ...from], 96, LEFT + 20);
    sheet.y += 2;
  }
  list.end();
}

/** How much a title must leave below it for what it announces: a chart is not cut, and would go to the next page alone. */
export function roomFor(block: Block | undefined): number {
  return block?.kind === 'figure' ? block.drawing.height * scaleOf(block.drawing) + TITLE : 0;
}

/** A chart as wide as the page, or as high as one. */
function putFigure(sheet: Sheet, parent: Element, { drawing }: Of<'figure'>): void {
  const scale = scaleOf(drawing);
  need(sheet, drawing.height * scale + TITLE);
  paragraph(sheet, parent, drawing.title, STRONG);
  sheet.y += 4;
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const figure = child(sheet, parent, 'Figure', {
    alt: `${drawing.title}. ${drawing.description}`,
    bbox: [LEFT, sheet.y, LEFT + width, sheet.y + height],
  });
  within(sheet, figure, 'Figure', () => drawShapes(sheet.doc, drawing.shapes, LEFT, sheet.y, scale));
  figure.end();
  sheet.y += height;
}

/** Never larger than it was drawn, nor higher than what a page leaves under the title of a part. */
function scaleOf({ width, height }: Drawing): number {
  return Math.min(WIDTH / width, (BOTTOM - 180) / height, 1);
}

/** Height of the title of a chart. */
const TITLE = 20;
