import { LIGHT_INKS } from '@/lib/chart-files';
import { LEFT, type Sheet, WIDTH } from './pdf-sheet';

// What is drawn is either part of the structure that assistive technology reads, or said to be there for the eye only.

/** A place in the structure. */
export type Element = PDFKit.PDFStructureElement;

/** `scope` of a heading cell; `bbox` of a figure: left, top, right, bottom. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row';
  bbox?: [number, number, number, number];
};

/** What a layout that draws nothing hangs its content on. */
const NOWHERE = { add: () => NOWHERE, end: () => undefined } as unknown as Element;

/** What is there for the eye only: lines, grounds, what repeats on every page. */
export function artifact({ doc, plan }: Sheet, options: PDFKit.Mixins.MarkingOptions, draw: () => void): void {
  if (!plan) return;
  doc.markContent('Artifact', options);
  draw();
  doc.endMarkedContent();
}

/** An element under another; it is ended by whoever made it, once all is in it. */
export function child({ doc, plan }: Sheet, parent: Element, type: string, options: ElementOptions = {}): Element {
  if (!plan) return NOWHERE;
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

/** What is drawn belongs to this element, on this page. */
export function within({ doc, plan }: Sheet, element: Element, type: string, draw: () => void): void {
  if (!plan) return;
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  element.add(content);
}

/** The root of the structure. */
export function rootOf({ doc, plan }: Sheet): Element {
  if (!plan) return NOWHERE;
  const root = doc.struct('Document');
  doc.addStructure(root);
  return root;
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
