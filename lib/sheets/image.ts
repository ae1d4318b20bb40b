import 'server-only';
import type { Drawing, Shape } from '@/lib/chart-files';
import { pngOf } from '@/lib/chart-files-png';
import type { SheetContent } from './content-schema';
import { factsOf } from './head-rules';
import { fullName } from './labels';
import { reachOf, SWARM_CELL, swarmOf } from './swarm-rules';

/** With the margin around, and twice as large, it is of `IMAGE_SIZE`. */
const WIDTH = 568;
const HEIGHT = 283;
const SWARM_SIDE = 190;

/** The picture that goes with a shared sheet: its name, its carrier, its swarm. Drawn here, from the sheet alone. */
export function imageOf(sheet: SheetContent): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(drawingOf(sheet));
}

function drawingOf(sheet: SheetContent): Drawing {
  const lines = wrapped(sheet.name, 17).slice(0, 3);
  const carrier = wrapped(fullName(sheet.carrier), 44).slice(0, 2);
  const under = 92 + lines.length * 38;
  return {
    title: sheet.name,
    description: factsOf(sheet),
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      {
        is: 'text',
        x: 8,
        y: 40,
        text: `Projet de l’accélérateur ${sheet.programme.name}`,
        size: 14,
        fill: 'green',
        isBare: true,
      },
      ...lines.map(
        (text, line): Shape => ({
          is: 'text',
          x: 8,
          y: 96 + line * 38,
          text,
          size: 35,
          fill: 'ink',
          isStrong: true,
          isBare: true,
        }),
      ),
      ...carrier.map(
        (text, line): Shape => ({ is: 'text', x: 8, y: under + line * 20, text, size: 15, fill: 'soft', isBare: true }),
      ),
      { is: 'text', x: 8, y: 264, text: factsOf(sheet), size: 14, fill: 'ink', isBare: true },
      {
        is: 'text',
        x: WIDTH - 8,
        y: 264,
        text: 'Essaim',
        size: 14,
        fill: 'green',
        anchor: 'end',
        isStrong: true,
        isBare: true,
      },
      ...swarm(sheet.structures.rows.length),
    ],
  };
}

function swarm(structures: number): Shape[] {
  const cells = swarmOf(structures);
  const scale = SWARM_SIDE / 2 / reachOf(cells);
  return cells.map(({ x, y }, index) => ({
    is: 'path',
    d: SWARM_CELL,
    x: WIDTH - 8 - SWARM_SIDE / 2 + x * scale,
    y: 8 + SWARM_SIDE / 2 + y * scale,
    scale,
    stroke: 'green',
    width: 1.2,
    ...(index === 0 ? { fill: 'green' } : { fill: 'green', opacity: 0.18 }),
  }));
}

/** Lines of about so many letters, cut between words. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
