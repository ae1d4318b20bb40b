import { type Drawing, LIGHT_INKS, type Paint, type Shape } from '@/lib/chart-files';
import { type Doc, setStyle } from './pdf-sheet';
import { printable } from './pdf-text';

/** A drawing at a place of the page, as lines and not as an image. */
export function drawShapes(doc: Doc, shapes: Drawing['shapes'], x: number, y: number, scale = 1): void {
  doc.save();
  doc.translate(x, y).scale(scale);
  for (const shape of shapes) {
    doc.save();
    drawShape(doc, shape);
    doc.restore();
  }
  doc.restore();
}

function drawShape(doc: Doc, shape: Shape): void {
  switch (shape.is) {
    case 'rect':
      if (shape.rx) doc.roundedRect(shape.x, shape.y, shape.w, shape.h, shape.rx);
      else doc.rect(shape.x, shape.y, shape.w, shape.h);
      paint(doc, shape);
      break;
    case 'line':
      doc.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2);
      paint(doc, shape);
      break;
    case 'circle':
      doc.circle(shape.cx, shape.cy, shape.r);
      paint(doc, shape);
      break;
    case 'path':
      doc
        .translate(shape.x ?? 0, shape.y ?? 0)
        .scale(shape.scale ?? 1)
        .lineCap('round')
        .lineJoin('round')
        .path(shape.d);
      paint(doc, shape);
      break;
    case 'fade': {
      const { x, y, w, h, fill, stops } = shape;
      const gradient = doc.linearGradient(x, y, x + w, y);
      for (const [at, opacity] of stops) gradient.stop(at, LIGHT_INKS[fill], opacity);
      doc.rect(x, y, w, h).fill(gradient);
      break;
    }
    case 'text': {
      const { x, y, text, size, fill, anchor, isStrong } = shape;
      setStyle(doc, { size, ink: fill, isStrong });
      const words = printable(text);
      const width = anchor === undefined || anchor === 'start' ? 0 : doc.widthOfString(words);
      doc.text(words, x - (anchor === 'middle' ? width / 2 : width), y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
}

function paint(doc: Doc, { fill, stroke, width = 1, dash, opacity }: Paint): void {
  if (opacity !== undefined) doc.opacity(opacity);
  if (stroke) doc.lineWidth(width).strokeColor(LIGHT_INKS[stroke], opacity ?? 1);
  if (fill) doc.fillColor(LIGHT_INKS[fill], opacity ?? 1);
  if (dash) doc.dash(dash[0], { space: dash[1] });
  if (fill && stroke) doc.fillAndStroke();
  else if (fill) doc.fill();
  else if (stroke) doc.stroke();
}
