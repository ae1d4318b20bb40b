import { reachOf, SWARM_CELL, swarmOf } from '@/lib/sheets/swarm-rules';

type SwarmProps = {
  structures: number;
  /** Room kept for this many rings: in a list, every cell then has the same size. */
  rings?: number;
  className?: string;
};

/** The swarm of one project: its carrier in the middle, one cell per structure around it. The words beside it say the number. */
export function Swarm({ structures, rings = 1, className = '' }: SwarmProps) {
  const cells = swarmOf(structures);
  const reach = reachOf(cells, rings);
  return (
    <svg
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      className={`text-green ${className}`}
      aria-hidden="true"
    >
      {cells.map(({ x, y }, index) => (
        <path
          key={`${x} ${y}`}
          d={SWARM_CELL}
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
