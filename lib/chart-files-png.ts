import 'server-only';
import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './chart-files';
import { svgOf } from './chart-files-svg';
import { GEIST } from './geist';

/** Twice the size of the drawing: sharp on a slide. */
const ZOOM = 2;

/** A drawing as a PNG image, on white. Drawn beside the thread that serves. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svgOf(drawing), {
    font: { fontFiles: [GEIST.regular, GEIST.strong], loadSystemFonts: false, defaultFontFamily: 'Geist' },
    fitTo: { mode: 'zoom', value: ZOOM },
  });
  return new Uint8Array(image.asPng());
}
