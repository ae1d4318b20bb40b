import 'server-only';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Report, Section } from './content';
import { putBlock, roomFor } from './pdf-blocks';
import { putHead } from './pdf-head';
import { heading, paragraph, SOFT } from './pdf-lines';
import { BOTTOM, type Doc, LEFT, openDocument, openSheet, type Plan, type Sheet } from './pdf-sheet';
import { child, type Element, rootOf } from './pdf-tags';

/** How many blocks there are to lay out: what its progress is counted in. */
export function blocksOf({ sections }: Report): number {
  return sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

/**
 * A report as a tagged PDF whose pages leave as they are laid out; between two blocks, whoever else waits is served.
 * @param onBlock called after each block with how many are done
 */
export async function* pdfOf(report: Report, onBlock: (done: number) => void = () => {}): AsyncGenerator<Buffer> {
  const doc = openDocument(report);
  const widths: Sheet['widths'] = new Map();
  const plan = await planOf(openSheet(doc, report, widths, null));
  const ready: Buffer[] = [];
  doc.on('data', (bytes: Buffer) => ready.push(bytes));
  let done = 0;
  for (const _ of layOut(openSheet(doc, report, widths, plan))) {
    done += 1;
    onBlock(done);
    await setImmediate();
    if (ready.length > 0) yield Buffer.concat(ready.splice(0));
  }
  const ended = once(doc, 'end');
  doc.end();
  await ended;
  yield Buffer.concat(ready);
}

/** Laid out once without being drawn, to know how many pages there are and on which each section begins. */
async function planOf(sheet: Sheet): Promise<Plan> {
  for (const _ of layOut(sheet)) await setImmediate();
  return { pages: sheet.page, starts: sheet.starts };
}

/** The whole report, block after block. */
function* layOut(sheet: Sheet): Generator<void> {
  const root = rootOf(sheet);
  putHead(sheet, root);
  for (const section of sheet.report.sections) yield* layOutSection(sheet, root, section);
  root.end();
}

function* layOutSection(sheet: Sheet, root: Element, { id, title, hint, blocks }: Section): Generator<void> {
  sheet.y += 16;
  const element = child(sheet, root, 'Sect');
  heading(sheet, element, 'H2', title, roomFor(sheet, blocks, 0) + (hint ? 16 : 0));
  sheet.starts.set(id, sheet.page);
  if (sheet.plan) sheet.doc.addNamedDestination(id, 'XYZ', LEFT, topOf(sheet), null);
  const mark = bookmark(sheet, sheet.doc.outline, title);
  if (hint) paragraph(sheet, element, hint, SOFT);
  sheet.y += 4;
  for (const [index, block] of blocks.entries()) {
    putBlock(sheet, element, blocks, index);
    if (block.kind === 'heading' && mark) bookmark(sheet, mark, block.text);
    yield;
  }
  element.end();
}

/** Adds the title that was just written to the bookmarks; null while nothing is drawn. */
function bookmark(sheet: Sheet, under: Doc['outline'], text: string): Doc['outline'] | null {
  // The types of pdfkit do not know `top`.
  const place: { expanded: boolean } = Object.assign({ expanded: false }, { top: topOf(sheet) });
  return sheet.plan && under.addItem(text, place);
}

/** A little above the title that was just written. */
function topOf({ y }: Sheet): number {
  return Math.max(0, Math.min(y, BOTTOM) - 40);
}
