import PDFDocument from 'pdfkit';
import { type Ink, LIGHT_INKS } from '@/lib/chart-files';
import { formatDay, today } from '@/lib/day';
import { GEIST } from '@/lib/geist';
import type { Report } from './content';
import { printable } from './pdf-text';

// The pages of a PDF: where the words go, what stands above and below them, and how a page follows another.

export type Doc = InstanceType<typeof PDFDocument>;

/** A place in the structure that assistive technology reads. */
export type Element = PDFKit.PDFStructureElement;

/** `scope` of a heading cell; `bbox` of a figure: left, top, right, bottom. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row';
  bbox?: [number, number, number, number];
};

export type Sheet = {
  doc: Doc;
  report: Report;
  y: number;
  page: number;
  /** Of each word met, in points for a size of one point. */
  widths: Map<string, number>;
};

export const LEFT = 40;
export const WIDTH = 515;
const TOP = 48;
export const BOTTOM = 790;

export type Style = { size: number; ink: Ink; isStrong?: boolean };

/** A tagged A4 document in French, with its title, its fonts and a first page. */
export function openSheet(report: Report): Sheet {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'fr-FR',
    info: { Title: printable(report.title), Subject: printable(report.subtitle), Author: 'Essaim', Creator: 'Essaim' },
  };
  // The types of pdfkit do not know this one yet: accessible to all (ISO 14289).
  const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' as never }));
  doc.registerFont('regular', GEIST.regular);
  doc.registerFont('strong', GEIST.strong);
  const sheet = { doc, report, y: TOP, page: 0, widths: new Map<string, number>() };
  turnPage(sheet);
  return sheet;
}

/** A new page, its number below, and the report's name above from the second on. */
export function turnPage(sheet: Sheet): void {
  const { doc, report } = sheet;
  doc.addPage();
  sheet.page += 1;
  sheet.y = TOP;
  const small = { size: 7.5, ink: 'faint' } as const;
  artifact(sheet, { type: 'Pagination', attached: ['Bottom'] }, () => {
    put(sheet, `Essaim · établi le ${formatDay(today())}`, LEFT, 812, small);
    const number = `Page ${sheet.page}`;
    setStyle(doc, small);
    put(sheet, number, LEFT + WIDTH - doc.widthOfString(number), 812, small);
  });
  if (sheet.page === 1) return;
  artifact(sheet, { type: 'Pagination', attached: ['Top'] }, () => {
    put(sheet, `${report.title} · ${report.subtitle}`, LEFT, 24, small);
  });
}

/** Goes to a new page unless so much of this one is left. */
export function need(sheet: Sheet, height: number): void {
  if (sheet.y + height > BOTTOM) turnPage(sheet);
}

/** A line of text as it is, at a place; nothing wraps. */
export function put({ doc }: Sheet, text: string, x: number, y: number, style: Style): void {
  setStyle(doc, style);
  doc.text(printable(text), x, y, { lineBreak: false });
}

export function setStyle(doc: Doc, { size, ink, isStrong }: Style): void {
  doc
    .font(isStrong ? 'strong' : 'regular')
    .fontSize(size)
    .fillColor(LIGHT_INKS[ink]);
}

/** What is there for the eye only: lines, grounds, what repeats on every page. */
export function artifact({ doc }: Sheet, options: PDFKit.Mixins.MarkingOptions, draw: () => void): void {
  doc.markContent('Artifact', options);
  draw();
  doc.endMarkedContent();
}

/** An element under another; it is ended by whoever made it, once all is in it. */
export function child({ doc }: Sheet, parent: Element, type: string, options: ElementOptions = {}): Element {
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

/** What is drawn belongs to this element, on this page. */
export function within({ doc }: Sheet, element: Element, type: string, draw: () => void): void {
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  element.add(content);
}

/** A hair line across the page, or part of it. */
export function rule(sheet: Sheet, y: number, x = LEFT, width = WIDTH): void {
  artifact(sheet, { type: 'Layout' }, () => {
    sheet.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .strokeColor(LIGHT_INKS.line)
      .stroke();
  });
}
