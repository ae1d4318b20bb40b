import { opacityOf } from '@/components/map/shade';
import type { Drawing, Shape } from '@/lib/chart-files';
import { count } from '@/lib/format';
import type { TerritoryCounts } from '@/lib/territories/count-rules';
import { type Grain, isOverseas, overseasAt } from '@/lib/territories/regions';
import { classWording, type ScaleClass, scaleOf, shadeOf } from '@/lib/territories/scale-rules';
import { DENSE, departmentShapes, type Shape as Outline, regionShapes, SIZE } from '@/lib/territories/shapes';

const WIDTH = 760;
/** The mainland to the left, overseas and the key to its right: as wide as a slide. */
const MAINLAND = 560;
const ZOOM = MAINLAND / SIZE.width;
const HEIGHT = Math.round(SIZE.height * ZOOM);
const ASIDE = MAINLAND + 30;
const TILE = { w: WIDTH - ASIDE, h: 44 };
const STEP = 20;

type Counted = { countOf: (code: string) => number; scale: readonly ScaleClass[] };

/** The structures of each territory: shade and figure say the same; overseas has tiles, Paris and its neighbours a corner of their own. */
export function mapDrawing(title: string, territories: readonly TerritoryCounts[], grain: Grain): Drawing {
  const totals = new Map(territories.map(({ code, total }) => [code, total]));
  const drawn = territories.filter(({ code }) => !isOverseas(code, grain));
  const scale = scaleOf(Math.max(0, ...drawn.map(({ total }) => total)));
  const counted = { scale, countOf: (code: string) => totals.get(code) ?? 0 };
  const outlines = grain === 'region' ? regionShapes : departmentShapes;
  const isDense = ({ code }: Outline) => grain === 'departement' && DENSE.codes.some((dense) => dense === code);
  return {
    title,
    description: territories.map(({ name, total }) => `${name}\u00a0: ${count(total, 'structure')}.`).join(' '),
    width: WIDTH,
    height: HEIGHT + 22,
    shapes: [
      ...outlines.filter((outline) => !isDense(outline)).flatMap((outline) => territory(outline, counted, ZOOM, 0, 0)),
      ...inset(outlines.filter(isDense), counted),
      ...overseas(grain, counted),
      ...legend(scale),
      {
        is: 'text',
        x: 0,
        y: HEIGHT + 16,
        text: 'Fond de carte\u00a0: svg-maps, licence CC BY 4.0, points arrondis.',
        size: 11,
        fill: 'faint',
      },
    ],
  };
}

function territory({ code, path, middle }: Outline, { countOf, scale }: Counted, zoom: number, x: number, y: number) {
  const total = countOf(code);
  const shade = shadeOf(total, scale);
  const isDarkest = shade === scale.length - 1;
  const placed = { is: 'path', d: path, x, y, scale: zoom } as const;
  const shapes: Shape[] = [{ ...placed, stroke: 'edge', width: 0.7 / zoom }];
  if (total === 0) return shapes;
  const words = { text: String(total), size: 12, anchor: 'middle', isStrong: true, isBare: true } as const;
  return [
    { ...placed, fill: 'green', opacity: opacityOf(shade, scale.length) },
    ...shapes,
    {
      is: 'text',
      x: x + middle[0] * zoom,
      y: y + middle[1] * zoom + 4,
      fill: isDarkest ? 'on-solid' : 'ink',
      ...words,
    },
  ] satisfies Shape[];
}

function inset(outlines: readonly Outline[], counted: Counted): Shape[] {
  if (outlines.length === 0) return [];
  const { place, corner } = DENSE;
  const zoom = (ZOOM * corner.width) / place.width;
  const [x, y] = [corner.x * ZOOM - place.x * zoom, corner.y * ZOOM - place.y * zoom];
  return [
    ...outlines.flatMap((outline) => territory(outline, { ...counted, countOf: () => 0 }, ZOOM, 0, 0)),
    frame(place),
    frame(corner),
    ...outlines.flatMap((outline) => territory(outline, counted, zoom, x, y)),
  ];
}

function frame({ x, y, width, height }: (typeof DENSE)['place' | 'corner']): Shape {
  return { is: 'rect', x: x * ZOOM, y: y * ZOOM, w: width * ZOOM, h: height * ZOOM, rx: 3, stroke: 'ink' };
}

function overseas(grain: Grain, { countOf }: Counted): Shape[] {
  return overseasAt(grain).flatMap(({ code, name }, index): Shape[] => {
    const y = 8 + index * (TILE.h + 8);
    const total = countOf(code);
    const words = { x: ASIDE + 10, size: 12 } as const;
    const text = total > 0 ? count(total, 'structure') : 'aucune structure';
    return [
      { is: 'rect', x: ASIDE, y, ...TILE, rx: 6, stroke: total > 0 ? 'green' : 'line' },
      { is: 'text', ...words, y: y + 18, text: name, fill: 'soft' },
      { is: 'text', ...words, y: y + 35, text, fill: 'ink', isStrong: total > 0 },
    ];
  });
}

/** From the foot of the map upwards, the darkest step above. */
function legend(scale: readonly ScaleClass[]): Shape[] {
  const steps = [
    { words: 'aucune structure', opacity: 0 },
    ...scale.map((step, index) => ({
      words: `${classWording(step)} structure${step.most >= 2 ? 's' : ''}`,
      opacity: opacityOf(index, scale.length),
    })),
  ];
  return steps.flatMap(({ words, opacity }, index): Shape[] => {
    const y = HEIGHT - 24 - index * STEP;
    return [
      { is: 'rect', x: ASIDE, y, w: 16, h: 12, rx: 2, fill: 'green', opacity },
      { is: 'rect', x: ASIDE, y, w: 16, h: 12, rx: 2, stroke: 'edge' },
      { is: 'text', x: ASIDE + 22, y: y + 10, text: words, size: 12, fill: 'soft' },
    ];
  });
}
