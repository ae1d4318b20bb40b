import { type Drawing, LIGHT_INKS, type Paint, type Shape } from './chart-files';

/** White around the drawing, so that it can be laid on anything. */
const MARGIN = 16;

/** A drawing as an SVG file that stands alone: literal colours, fonts by name with others to fall back on, white behind. */
export function svgOf({ title, description, width, height, shapes }: Drawing): string {
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${-MARGIN} ${-MARGIN} ${wide} ${high}" role="img" aria-labelledby="titre description" lang="fr" font-family="Geist, 'Helvetica Neue', Arial, sans-serif">`,
    `<title id="titre">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${wide}" height="${high}" fill="${LIGHT_INKS.card}"/>`,
    ...shapes.map(shapeOf),
    '</svg>\n',
  ].join('\n');
}

function shapeOf(shape: Shape, index: number): string {
  switch (shape.is) {
    case 'rect': {
      const { x, y, w, h, rx } = shape;
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${rx ? ` rx="${rx}"` : ''}${paint(shape)}/>`;
    }
    case 'line':
      return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}"${paint(shape)}/>`;
    case 'circle':
      return `<circle cx="${n(shape.cx)}" cy="${n(shape.cy)}" r="${n(shape.r)}"${paint(shape)}/>`;
    case 'path': {
      const { d, x = 0, y = 0, scale = 1 } = shape;
      return `<path d="${d}" transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})"${paint(shape)} stroke-linecap="round" stroke-linejoin="round"/>`;
    }
    case 'fade': {
      const { x, y, w, h, fill, stops } = shape;
      const ink = LIGHT_INKS[fill];
      const said = stops.map(
        ([at, opacity]) => `<stop offset="${n(at)}" stop-color="${ink}" stop-opacity="${opacity}"/>`,
      );
      return `<linearGradient id="fondu-${index}">${said.join('')}</linearGradient><rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="2" fill="url(#fondu-${index})"/>`;
    }
    case 'text': {
      const { x, y, text, size, fill, anchor = 'start', isStrong, isBare } = shape;
      const weight = isStrong ? ' font-weight="600"' : '';
      const margin = ` stroke="${LIGHT_INKS.card}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      return `<text x="${n(x)}" y="${n(y)}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${LIGHT_INKS[fill]}"${isBare ? '' : margin}>${escaped(text)}</text>`;
    }
  }
}

function paint({ fill, stroke, width = 1, dash, opacity }: Paint): string {
  return [
    ` fill="${fill ? LIGHT_INKS[fill] : 'none'}"`,
    stroke ? ` stroke="${LIGHT_INKS[stroke]}" stroke-width="${width}"` : '',
    dash ? ` stroke-dasharray="${dash.join(' ')}"` : '',
    opacity === undefined ? '' : ` opacity="${opacity}"`,
  ].join('');
}

/** Hundredths of a point are enough. */
function n(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
