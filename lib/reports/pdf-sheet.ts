import PDFDocument from 'pdfkit';
import { type Ink, LIGHT_INKS } from '@/lib/chart-files';
import { formatDay, today } from '@/lib/day';
import { GEIST } from '@/lib/geist';
import type { Report } from './content';
import { artifact } from './pdf-tags';
import { printable } from './pdf-text';

// The pages of a PDF: where the words go, what stands above and below them, and how a page follows another.

export type Doc = InstanceType<typeof PDFDocument>;

/** Where everything came to stand when the report was laid out a first time, without being drawn. */
export type Plan = { pages: number; starts: ReadonlyMap<string, number> };

export type Sheet = {
  doc: Doc;
  report: Report;
  y: number;
  page: number;
  /** The page where each section begins. */
  starts: Map<string, number>;
  /** Of each word met, in points for a size of one point. */
  widths: Map<string, number>;
  /** Null while the report is laid out for its page numbers only: nothing is drawn. */
  plan: Plan | null;
};

export const LEFT = 40;
export const WIDTH = 515;
const TOP = 48;
export const BOTTOM = 790;

export type Style = { size: number; ink: Ink; isStrong?: boolean };

/** A tagged A4 document in French, with its title and its fonts. */
export function openDocument(report: Report): Doc {
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
  return doc;
}

/** The pages of a document, at the top of the first one. */
export function openSheet(doc: Doc, report: Report, widths: Sheet['widths'], plan: Plan | null): Sheet {
  const sheet: Sheet = { doc, report, y: TOP, page: 0, starts: new Map(), widths, plan };
  turnPage(sheet);
  return sheet;
}

/** A new page, its number and how many there are below, and the report's name above from the second on. */
export function turnPage(sheet: Sheet): void {
  const { doc, report } = sheet;
  sheet.page += 1;
  sheet.y = TOP;
  if (!sheet.plan) return;
  doc.addPage();
  const small = { size: 8, ink: 'faint' } as const;
  const number = `Page ${sheet.page} sur ${sheet.plan.pages}`;
  artifact(sheet, { type: 'Pagination', attached: ['Bottom'] }, () => {
    put(sheet, `Essaim · établi le ${formatDay(today())}`, LEFT, 812, small);
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
