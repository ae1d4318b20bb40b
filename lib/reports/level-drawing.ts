import { shortened } from '@/components/charts/slope-layout';
import type { Distribution } from '@/lib/campaigns/results';
import type { Drawing, Shape } from '@/lib/chart-files';

const WIDTH = 760;
const LEFT = 280;
const ROW = 34;
const BAR = 20;
/** Fewer letters than these say nothing of a level: its number stands alone. */
const SHORTEST = 9;
const KEY =
  'Largeur\u00a0: nombre de structures. Du plus clair au plus foncé\u00a0: du niveau le plus bas au plus haut. Pointillé\u00a0: sans réponse.';

/** What was answered to each criterion of levels: a bar each, from the lowest level to the highest; the dashed rest gave none. */
export function levelDrawing(title: string, results: readonly Distribution[]): Drawing {
  const drawn = results.filter(({ levels }) => levels.length > 0);
  return {
    title,
    description: drawn.map(wordsOf).join(' '),
    width: WIDTH,
    height: Math.max(1, drawn.length) * ROW + 24,
    shapes: [
      ...drawn.flatMap((result, index) => barShapes(result, 6 + index * ROW)),
      { is: 'text', x: 0, y: drawn.length * ROW + 18, text: KEY, size: 11, fill: 'soft' },
    ],
  };
}

function barShapes({ criterion, levels, handedIn, given }: Distribution, y: number): Shape[] {
  const full = WIDTH - LEFT - 70;
  const unit = handedIn > 0 ? full / handedIn : 0;
  const ordered = levels.toSorted((a, b) => a.value - b.value);
  let start = 0;
  const bars = ordered.flatMap(({ value, anchor, count }, index): Shape[] => {
    if (count === 0) return [];
    const x = LEFT + start * unit;
    start += count;
    const isTop = index === ordered.length - 1;
    const opacity = isTop ? 1 : 0.08 + (0.36 * index) / Math.max(1, ordered.length - 1);
    const room = Math.max(2, Math.floor((count * unit) / 7));
    const isNumber = criterion.kind === 'SCALE';
    const words =
      isNumber && room < SHORTEST ? String(value) : shortened(isNumber ? `${value} · ${anchor}` : anchor, room);
    return [
      { is: 'rect', x, y, w: count * unit, h: BAR, fill: 'green', opacity },
      { is: 'rect', x, y, w: count * unit, h: BAR, stroke: 'green' },
      {
        is: 'text',
        x: x + (count * unit) / 2,
        y: y + 14,
        text: words,
        size: 11,
        fill: isTop ? 'on-solid' : 'ink',
        anchor: 'middle',
        isBare: true,
        isStrong: true,
      },
    ];
  });
  const rest = handedIn - start;
  return [
    { is: 'text', x: 0, y: y + 14, text: shortened(criterion.wording, 44), size: 12, fill: 'ink' },
    ...(rest > 0
      ? [
          {
            is: 'rect',
            x: LEFT + start * unit,
            y,
            w: rest * unit,
            h: BAR,
            stroke: 'edge',
            dash: [3, 3],
          } satisfies Shape,
        ]
      : []),
    ...bars,
    { is: 'text', x: LEFT + full + 10, y: y + 14, text: `${given} / ${handedIn}`, size: 11, fill: 'soft' },
  ];
}

function wordsOf({ criterion, levels, given, handedIn }: Distribution): string {
  const said = levels.map(
    ({ value, anchor, count }) => `${criterion.kind === 'SCALE' ? `${value} · ` : ''}${anchor}\u00a0: ${count}`,
  );
  return `${criterion.wording}, ${given} sur ${handedIn}\u00a0: ${said.join(', ')}.`;
}
