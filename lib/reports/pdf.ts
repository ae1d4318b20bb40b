import 'server-only';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Report } from './content';
import { putBlock, roomFor } from './pdf-blocks';
import { heading, paragraph, SOFT } from './pdf-lines';
import { BOTTOM, child, need, openSheet, type Sheet } from './pdf-sheet';

/** How many blocks there are to lay out: what its progress is counted in. */
export function blocksOf({ sections }: Report): number {
  return sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

/**
 * A report as a tagged PDF whose pages leave as they are laid out; between two blocks, whoever else waits is served.
 * @param onBlock called after each block with how many are done
 */
export async function* pdfOf(report: Report, onBlock: (done: number) => void = () => {}): AsyncGenerator<Buffer> {
  const sheet = openSheet(report);
  const { doc } = sheet;
  const ready: Buffer[] = [];
  doc.on('data', (bytes: Buffer) => ready.push(bytes));
  const root = doc.struct('Document');
  doc.addStructure(root);
  heading(sheet, root, 'H1', report.title);
  paragraph(sheet, root, report.subtitle, SOFT);
  let done = 0;
  for (const { title, hint, blocks } of report.sections) {
    sheet.y += 16;
    if (blocks[0]?.kind === 'figure') need(sheet, roomFor(blocks[0]) + 60);
    const section = child(sheet, root, 'Sect');
    heading(sheet, section, 'H2', title);
    const bookmark = doc.outline.addItem(title, markOf(sheet));
    if (hint) paragraph(sheet, section, hint, SOFT);
    sheet.y += 4;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'heading') need(sheet, roomFor(blocks[index + 1]) + 40);
      putBlock(sheet, section, block);
      if (block.kind === 'heading') bookmark.addItem(block.text, markOf(sheet));
      done += 1;
      onBlock(done);
      await setImmediate();
      if (ready.length > 0) yield Buffer.concat(ready.splice(0));
    }
    section.end();
  }
  root.end();
  const ended = once(doc, 'end');
  doc.end();
  await ended;
  yield Buffer.concat(ready);
}

/** A little above the title that was just written. */
function markOf({ y }: Sheet): { expanded: boolean; top: number } {
  return { expanded: false, top: Math.max(0, Math.min(y, BOTTOM) - 40) };
}
