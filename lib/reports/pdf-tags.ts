import type PDFDocument from 'pdfkit';

// What is drawn is either part of the structure that assistive technology reads, or said to be there for the eye only.

/** What is drawn on; `plan` is null while nothing is. */
type Drawn = { doc: InstanceType<typeof PDFDocument>; plan: object | null };

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
export function artifact({ doc, plan }: Drawn, options: PDFKit.Mixins.MarkingOptions, draw: () => void): void {
  if (!plan) return;
  doc.markContent('Artifact', options);
  draw();
  doc.endMarkedContent();
}

/** An element under another; it is ended by whoever made it, once all is in it. */
export function child({ doc, plan }: Drawn, parent: Element, type: string, options: ElementOptions = {}): Element {
  if (!plan) return NOWHERE;
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

/** What is drawn belongs to this element, on this page. */
export function within({ doc, plan }: Drawn, element: Element, type: string, draw: () => void): void {
  if (!plan) return;
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  element.add(content);
}

/** The root of the structure. */
export function rootOf({ doc, plan }: Drawn): Element {
  if (!plan) return NOWHERE;
  const root = doc.struct('Document');
  doc.addStructure(root);
  return root;
}
