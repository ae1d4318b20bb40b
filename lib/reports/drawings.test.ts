import { describe, expect, test } from 'vitest';
import type { TimelineRow } from '@/components/charts/timeline';
import type { Distribution } from '@/lib/campaigns/results';
import type { Drawing, Shape } from '@/lib/chart-files';
import { levelDrawing } from './level-drawing';
import { measureDrawing } from './measure-drawing';
import { scatterDrawing } from './scatter-drawing';
import { slopeDrawing } from './slope-drawing';
import { stripDrawing } from './strip-drawing';
import { timelineDrawing } from './timeline-drawing';

const LONG = 'Une structure dont le nom est bien plus long que la place qui lui est faite, et de loin';

const row = (label: string, from: string, to: string | null, note: string): TimelineRow => ({
  label,
  from: [from, from],
  to: to === null ? null : [to, to],
  fromText: from,
  toText: to ?? 'en cours',
  note,
});

const timeline = timelineDrawing({
  title: 'Frise',
  from: '2015-01-01',
  to: '2020-12-31',
  rows: [
    row('Du début à la fin', '2015-01-01', '2020-12-31', 'sans place avant ni après, la note est dans la barre'),
    row(LONG, '2015-02-01', '2015-03-01', 'note'),
    row('Encore là', '2020-06-01', null, 'dans l’accélérateur'),
    row('Le même jour', '2017-01-01', '2017-01-01', 'un jour'),
  ],
  marks: [
    { label: LONG, day: ['2016-01-01', '2016-12-31'], dayText: '2016, dit en bien des mots par la source' },
    { label: 'Loi', day: ['2015-12-09', '2015-12-09'], dayText: '9 décembre 2015' },
  ],
  today: { day: '2020-12-31', text: '31/12/2020' },
});

const distribution = {
  criterion: { kind: 'CHOICE', wording: LONG },
  handedIn: 7,
  given: 5,
  levels: [
    { value: 1, anchor: LONG, count: 4 },
    { value: 2, anchor: 'non', count: 1 },
    { value: 3, anchor: 'personne', count: 0 },
  ],
} as unknown as Distribution;

const drawings: [string, Drawing][] = [
  ['a timeline', timeline],
  [
    'slopes',
    slopeDrawing({
      title: 'Pentes',
      description: '',
      stops: [{ label: 'I' }, { label: 'II' }],
      lines: Array.from({ length: 30 }, (_, n) => ({
        id: `${n}`,
        label: n === 0 ? LONG : `SIAE n° ${n}`,
        title: `${n}`,
        points: [
          { stop: 0, value: 0 },
          { stop: 1, value: n % 2 },
        ],
        segments: ['solid'],
      })),
    }),
  ],
  [
    'a strip of dots',
    stripDrawing({
      title: 'Scores',
      description: '',
      dots: Array.from({ length: 40 }, (_, n) => ({ id: `${n}`, value: n < 30 ? 1 : 0, title: `${n}` })),
      mean: 0.75,
    }),
  ],
  ['levels', levelDrawing('Réponses', [distribution, distribution])],
  [
    'a scatter',
    scatterDrawing({
      title: 'Gains',
      description: '',
      points: [
        { id: 'a', title: 'a', least: 0, most: 12, gain: 100 },
        { id: 'b', title: 'b', least: 12, most: 12, gain: -100, isHollow: true },
      ],
      xLabel: 'activités',
    }),
  ],
  [
    'figures of an indicator',
    measureDrawing('Mesures', 'personnes', {
      groups: [
        {
          scope: LONG,
          bars: [
            {
              id: 'a',
              label: LONG,
              text: 'au moins 89 sur 120',
              title: 'a',
              lengths: [89],
              whole: 120,
              sureness: 'at-least',
            },
            {
              id: 'b',
              label: '2018',
              text: '12 + 5 + 8 sur 34 · 73,5 %',
              title: 'b',
              lengths: [12, 5, 8],
              whole: 34,
              sureness: 'about',
            },
          ],
        },
      ],
      max: 120,
      target: 120,
      undrawn: 0,
    }),
  ],
];

describe('a chart as a file', () => {
  test.each(drawings)('%s: no mark and no word is cut at its edge', (_name, { width, height, shapes }) => {
    for (const shape of shapes) {
      const { left, right, top, bottom } = boxOf(shape);
      expect(left, JSON.stringify(shape)).toBeGreaterThanOrEqual(-16);
      expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width + 16);
      expect(top, JSON.stringify(shape)).toBeGreaterThanOrEqual(-16);
      expect(bottom, JSON.stringify(shape)).toBeLessThanOrEqual(height + 16);
    }
  });

  test('a note stands after its bar where there is room, before it otherwise, within it when there is none', () => {
    const note = (words: string) => timeline.shapes.find((shape) => shape.is === 'text' && shape.text === words);
    expect(note('note')).not.toHaveProperty('anchor');
    expect(note('dans l’accélérateur')).toMatchObject({ anchor: 'end' });
    expect(note('sans place avant ni après, la note est dans la barre')).toMatchObject({ fill: 'on-solid' });
  });

  test('a bar is full only between the days that are sure', () => {
    const soft = timelineDrawing({
      title: 'Frise',
      from: '2015-01-01',
      to: '2018-12-31',
      rows: [{ ...row('Projet', '2015-01-01', null, ''), from: ['2016-01-01', '2016-12-31'] }],
      marks: [],
    });
    const bar = soft.shapes.find((shape) => shape.is === 'fade');
    expect(bar?.stops.map(([, opacity]) => opacity)).toEqual([0.06, 1, 1, 1]);
  });
});

/** A letter is taken to be half as wide as it is high. */
function boxOf(shape: Shape): { left: number; right: number; top: number; bottom: number } {
  switch (shape.is) {
    case 'rect':
    case 'fade':
      return { left: shape.x, right: shape.x + shape.w, top: shape.y, bottom: shape.y + shape.h };
    case 'line': {
      const { x1, x2, y1, y2 } = shape;
      return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
    }
    case 'circle': {
      const { cx, cy, r } = shape;
      return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
    }
    case 'path': {
      const { x = 0, y = 0 } = shape;
      return { left: x, right: x, top: y, bottom: y };
    }
    case 'text': {
      const width = shape.text.length * shape.size * 0.5;
      const shift = { start: 0, middle: width / 2, end: width }[shape.anchor ?? 'start'];
      return { left: shape.x - shift, right: shape.x - shift + width, top: shape.y - shape.size, bottom: shape.y + 3 };
    }
  }
}
