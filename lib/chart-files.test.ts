import { describe, expect, test } from 'vitest';
import type { Drawing } from './chart-files';
import { pngOf } from './chart-files-png';
import { svgOf } from './chart-files-svg';

const DRAWING: Drawing = {
  title: 'Score de « A&B » <essai>',
  description: 'Deux points.',
  width: 200,
  height: 100,
  shapes: [
    { is: 'rect', x: 0, y: 0, w: 20, h: 10, fill: 'green', opacity: 0.4 },
    { is: 'line', x1: 0, y1: 0, x2: 10, y2: 10, stroke: 'edge', dash: [3, 2] },
    { is: 'circle', cx: 5, cy: 5, r: 2, fill: 'card', stroke: 'green' },
    { is: 'path', d: 'm0 0 7 6-7 6Z', x: 4, y: 4, fill: 'violet' },
    {
      is: 'fade',
      x: 0,
      y: 20,
      w: 50,
      h: 12,
      fill: 'green',
      stops: [
        [0, 0.06],
        [0.5, 1],
        [1, 0.06],
      ],
    },
    { is: 'text', x: 0, y: 40, text: 'Œuvre & N’Guessan', size: 12, fill: 'ink', isStrong: true },
  ],
};

describe('a chart as an SVG file', () => {
  const svg = svgOf(DRAWING);

  test('stands alone: literal colours, named fonts, nothing from the page it was on', () => {
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain('font-family="Geist, ');
    expect(svg).not.toMatch(/class=|var\(|currentColor|style=|href=/);
    expect(
      [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].every(([, ink]) =>
        /^(#[0-9a-f]{6}|none|url\(#fondu-\d+\))$/.test(ink ?? ''),
      ),
    ).toBe(true);
  });

  test('has its title and its description, and no letter of a name is taken for a tag', () => {
    expect(svg).toContain('<title id="titre">Score de « A&#38;B » &#60;essai&#62;</title>');
    expect(svg).toContain('<desc id="description">Deux points.</desc>');
    expect(svg).toContain('Œuvre &#38; N’Guessan');
  });
});

test('a chart as a PNG image is twice its size, and not blank', async () => {
  const png = Buffer.from(await pngOf(DRAWING));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * 232, 2 * 132]);
  const words = Buffer.from(await pngOf({ ...DRAWING, shapes: DRAWING.shapes.filter(({ is }) => is !== 'text') }));
  expect(png.length).toBeGreaterThan(words.length + 500);
});
