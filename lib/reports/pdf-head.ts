import { LIGHT_INKS } from '@/lib/chart-files';
import { cellShapes } from './cell-drawing';
import { drawShapes } from './pdf-drawing';
import { heading, paragraph, putLines, SOFT, STRONG, widthOfText } from './pdf-lines';
import { LEFT, put, rule, type Sheet, type Style, WIDTH } from './pdf-sheet';
import { artifact, child, type Element, within } from './pdf-tags';

const LEAD: Style = { size: 11, ink: 'soft' };
const NOTICE: Style = { size: 9, ink: 'amber', isStrong: true };
const ENTRY: Style = { size: 9.5, ink: 'ink' };
const GAP = 24;
const COLUMN = (WIDTH - GAP) / 2;
const LINE = 17;

/** The top of the first page: what the document is, who it is about, when it was true, and where each part begins. */
export function putHead(sheet: Sheet, root: Element): void {
  const { report } = sheet;
  artifact(sheet, { type: 'Layout' }, () => {
    drawShapes(sheet.doc, cellShapes('done', 0, 0, 18), LEFT, sheet.y - 4);
    put(sheet, 'Essaim', LEFT + 24, sheet.y - 1, { size: 11, ink: 'green', isStrong: true });
  });
  sheet.y += 34;
  heading(sheet, root, 'H1', report.title, 0);
  for (const line of report.lead) paragraph(sheet, root, line, LEAD);
  sheet.y += 4;
  paragraph(sheet, root, report.subtitle, SOFT);
  if (report.notice) paragraph(sheet, root, report.notice, NOTICE);
  sheet.y += 10;
  rule(sheet, sheet.y);
  sheet.y += 10;
  putContents(sheet, root);
}

/** Where each part begins, in two columns: the page is known because the report was laid out before. */
function putContents(sheet: Sheet, root: Element): void {
  const { sections } = sheet.report;
  paragraph(sheet, root, 'Dans ce bilan', STRONG);
  sheet.y += 4;
  const top = sheet.y;
  const rows = Math.ceil(sections.length / 2);
  const contents = child(sheet, root, 'TOC');
  sections.forEach(({ id, title }, index) => {
    const x = LEFT + (index < rows ? 0 : COLUMN + GAP);
    putEntry(sheet, contents, { id, title, x, y: top + (index % rows) * LINE });
  });
  contents.end();
  sheet.y = top + rows * LINE + 4;
}

type Entry = { id: string; title: string; x: number; y: number };

function putEntry(sheet: Sheet, contents: Element, { id, title, x, y }: Entry): void {
  const page = String(sheet.plan?.starts.get(id) ?? '');
  const entry = child(sheet, contents, 'TOCI');
  const link = child(sheet, entry, 'Link', { alt: `${title}, page ${page}` });
  sheet.y = y;
  putLines(sheet, link, 'Link', [{ text: title, style: ENTRY }], x);
  const at = x + COLUMN - widthOfText(sheet, page, ENTRY);
  within(sheet, link, 'Link', () => put(sheet, page, at, y, ENTRY));
  if (sheet.plan) {
    const said = { structParent: link, Contents: new String(`Aller à «\u00a0${title}\u00a0»`) };
    // The types of pdfkit know neither: an annotation belongs to its element, and has words of its own (ISO 14289).
    sheet.doc.goTo(x, y - 2, COLUMN, LINE - 2, id, said as object);
  }
  link.end();
  entry.end();
  artifact(sheet, { type: 'Layout' }, () => {
    const start = x + widthOfText(sheet, title, ENTRY) + 6;
    sheet.doc
      .moveTo(start, y + 9)
      .lineTo(at - 6, y + 9)
      .lineWidth(0.5)
      .dash(1, { space: 3 })
      .strokeColor(LIGHT_INKS.edge)
      .stroke()
      .undash();
  });
}
