import type { Drawing } from '@/lib/chart-files';
import type { Block, Passage } from './content';
import { drawShapes } from './pdf-drawing';
import { BODY, heading, linesOf, paragraph, SMALL, SOFT, STRONG } from './pdf-lines';
import { putFacts, putHighlights, putItem, putLegend, putList, putSteps } from './pdf-lists';
import { BOTTOM, LEFT, need, type Sheet, WIDTH } from './pdf-sheet';
import { putTable, roomForTable } from './pdf-table';
import { child, type Element, within } from './pdf-tags';

/** One block of a report, under the element of its section. */
export function putBlock(sheet: Sheet, parent: Element, blocks: readonly Block[], at: number): void {
  const block = blocks[at];
  if (!block) return;
  switch (block.kind) {
    case 'heading':
      sheet.y += 6;
      heading(sheet, parent, 'H3', titleOf(block), roomFor(sheet, blocks, at + 1));
      return;
    case 'text':
      paragraph(sheet, parent, block.text, block.isSoft ? SOFT : BODY);
      break;
    case 'highlights':
      putHighlights(sheet, parent, block);
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
      putFigure(sheet, parent, block.drawing);
  }
  sheet.y += 7;
}

/** How much a title must leave below it so that what it announces begins on its page. */
export function roomFor(sheet: Sheet, blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  switch (block?.kind) {
    case 'heading':
      return 22 + roomFor(sheet, blocks, at + 1);
    case 'figure':
      return block.drawing.height * scaleOf(block.drawing) + TITLE;
    case 'table':
      return roomForTable(sheet, block);
    default:
      return 44;
  }
}

/** Words whole, however long, then what followed them as a list. */
function putPassage(sheet: Sheet, parent: Element, { tag, text, source, after }: Passage): void {
  need(sheet, 48);
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

/** A chart as wide as the page, or as high as one. */
function putFigure(sheet: Sheet, parent: Element, drawing: Drawing): void {
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

function titleOf({ text, detail }: Extract<Block, { kind: 'heading' }>): string {
  return detail ? `${text} · ${detail}` : text;
}

/** Never larger than it was drawn, nor higher than what a page leaves under the title of a part. */
function scaleOf({ width, height }: Drawing): number {
  return Math.min(WIDTH / width, (BOTTOM - 180) / height, 1);
}

/** Height of the title of a chart. */
const TITLE = 20;
