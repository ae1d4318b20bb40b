import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'node_modules/geist/dist/fonts/geist-sans');

/** The font files that are drawn with outside a browser: in a PDF, in an image. */
export const GEIST = {
  regular: join(FOLDER, 'Geist-Regular.ttf'),
  strong: join(FOLDER, 'Geist-SemiBold.ttf'),
};
