import { describe, expect, test } from 'vitest';
import type { Drawing } from '@/lib/chart-files';
import { framed } from './framed-drawing';

const DRAWING: Drawing = {
  title: 'Scores',
  description: 'Deux points.',
  width: 400,
  height: 100,
  shapes: [
    { is: 'line', x1: 0, y1: 10, x2: 10, y2: 20, stroke: 'edge' },
    { is: 'circle', cx: 5, cy: 50, r: 2 },
    { is: 'path', d: 'm0 0 7 6', fill: 'green' },
    { is: 'rect', x: 0, y: 90, w: 5, h: 10 },
    { is: 'text', x: 0, y: 99, text: 'bas', size: 11, fill: 'soft' },
  ],
};

const wordsOf = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape] : []));

describe('a chart that leaves alone', () => {
  const frame = { subject: 'Parcours gardien · Évaluation II', source: 'Source\u00a0: Essaim' };

  test('says above what it shows and of which project, below where it comes from', () => {
    const said = wordsOf(framed(DRAWING, frame));
    expect(said.map(({ text }) => text)).toEqual([
      'Scores',
      'Parcours gardien · Évaluation II',
      'bas',
      'Source\u00a0: Essaim',
    ]);
    expect(said.map(({ y }) => y)).toEqual(said.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test('keeps every mark where it was beside the others, under the title', () => {
    const { shapes, height } = framed(DRAWING, { ...frame, subject: null });
    const down = 22 + 14;
    expect(shapes).toEqual(
      expect.arrayContaining([
        { is: 'line', x1: 0, y1: 10 + down, x2: 10, y2: 20 + down, stroke: 'edge' },
        { is: 'circle', cx: 5, cy: 50 + down, r: 2 },
        { is: 'path', d: 'm0 0 7 6', y: down, fill: 'green' },
        { is: 'rect', x: 0, y: 90 + down, w: 5, h: 10 },
      ]),
    );
    expect(height).toBeGreaterThan(100 + down);
  });

  test('has as many lines as a long title takes', () => {
    const title = 'Points gagnés de l’évaluation I à l’évaluation II selon l’accompagnement reçu entre les deux';
    const lines = wordsOf(framed({ ...DRAWING, title }, frame)).filter(({ isStrong }) => isStrong);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join(' ')).toBe(title);
  });
});
