/** Beyond this many cells the drawing would only be grey: the number says the rest. */
const MOST_CELLS = 60;
const SIDE = 10;
const WIDTH = SIDE * Math.sqrt(3);

type Place = { x: number; y: number };

/** The middles of the cells: the carrier's first, then one per structure, ring after ring around it. */
export function swarmOf(structures: number): Place[] {
  return cellsAround(Math.min(structures, MOST_CELLS));
}

/** How far a swarm goes from its middle; at least so many rings, so that swarms side by side have cells of one size. */
export function reachOf(cells: readonly Place[], rings = 1): number {
  return Math.max(rings * WIDTH, ...cells.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + SIDE;
}

const corner = (radius: number, turn: number) => {
  const angle = (Math.PI / 180) * (60 * turn - 90);
  return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
};
/** The outline of one cell, around its own middle. */
export const SWARM_CELL = `M${[0, 1, 2, 3, 4, 5].map((turn) => corner(SIDE - 1.4, turn)).join('L')}Z`;

/** Ring after ring around the middle; those of the last ring stand as far from each other as they can. */
function cellsAround(count: number): Place[] {
  const cells = [{ x: 0, y: 0 }];
  for (let ring = 1; cells.length <= count; ring++) {
    const places = ringOf(ring);
    const number = Math.min(places.length, count + 1 - cells.length);
    for (let index = 0; index < number; index++) {
      const place = places[Math.floor((index * places.length) / number)];
      if (place) cells.push(place);
    }
  }
  return cells;
}

/** The places at this distance, clockwise from above, walked in axial coordinates. */
function ringOf(ring: number): Place[] {
  let [q, r] = [0, -ring];
  return TURNS.flatMap(([stepQ, stepR]) =>
    Array.from({ length: ring }, () => {
      const place = { x: round(WIDTH * (q + r / 2)), y: round(SIDE * 1.5 * r) };
      [q, r] = [q + stepQ, r + stepR];
      return place;
    }),
  );
}

const TURNS = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
