/** Beyond this many cells the drawing would only be grey: the number says the rest. */
const MOST_CELLS = 60;
const SIDE = 10;
const WIDTH = SIDE * Math.sqrt(3);

type SwarmProps = {
  structures: number;
  /** Room kept for this many rings: in a list, every cell then has the same size. */
  rings?: number;
  className?: string;
};

/** The swarm of one project: its carrier in the middle, one cell per structure around it. The words beside it say the number. */
export function Swarm({ structures, rings = 1, className = '' }: SwarmProps) {
  const cells = cellsAround(Math.min(structures, MOST_CELLS));
  const reach = Math.max(rings * WIDTH, ...cells.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)))) + SIDE;
  return (
    <svg
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      className={`text-green ${className}`}
      aria-hidden="true"
    >
      {cells.map(({ x, y }, index) => (
        <path
          key={`${x} ${y}`}
          d={HEX}
          transform={`translate(${x} ${y})`}
          stroke="currentColor"
          strokeWidth="1.2"
          strokeLinejoin="round"
          className={index === 0 ? 'fill-green' : 'fill-green-soft'}
        />
      ))}
    </svg>
  );
}

const corner = (radius: number, turn: number) => {
  const angle = (Math.PI / 180) * (60 * turn - 90);
  return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
};
const HEX = `M${[0, 1, 2, 3, 4, 5].map((turn) => corner(SIDE - 1.4, turn)).join('L')}Z`;

/** Ring after ring around the middle; those of the last ring stand as far from each other as they can. */
function cellsAround(count: number): { x: number; y: number }[] {
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
function ringOf(ring: number): { x: number; y: number }[] {
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
