type LevelBarProps = {
  /** What the bar says, in words: the figures are written beside it too. */
  label: string;
  levels: { value: number; mark: string; wording: string; count: number }[];
  /** All that was asked: what the levels leave is drawn empty. */
  total: number;
};

/** Those who chose each level, one after the other, from the lowest; the empty rest gave none. */
export function LevelBar({ label, levels, total }: LevelBarProps) {
  const sum = levels.reduce((all, { count }) => all + count, 0);
  let start = 0;
  const segments = levels.map((level, index) => {
    const segment = { ...level, start: share(start, total), width: share(level.count, total), index };
    start += level.count;
    return segment;
  });
  return (
    <svg role="img" aria-label={label} height="22" className="bar block w-full">
      {sum < total && (
        <rect
          x={`${share(sum, total)}%`}
          width={`${share(total - sum, total)}%`}
          y="1"
          height="20"
          className="fill-none stroke-edge"
          strokeDasharray="3 3"
        />
      )}
      {segments
        .filter(({ count }) => count > 0)
        .map(({ value, mark, wording, count, start: x, width, index }) => (
          <g key={value}>
            <title>{`${wording}\u00a0: ${count}`}</title>
            <rect
              x={`${x}%`}
              width={`${width}%`}
              y="1"
              height="20"
              className="fill-green stroke-green"
              fillOpacity={shade(index, levels.length)}
            />
            <text
              x={`${x + width / 2}%`}
              y="15.5"
              textAnchor="middle"
              className={`text-xs font-semibold ${index === levels.length - 1 ? 'fill-on-solid' : 'fill-ink'}`}
            >
              {mark}
            </text>
          </g>
        ))}
    </svg>
  );
}

/** The highest level is full; those below stay light enough for dark figures, in order. */
function shade(index: number, levels: number): number {
  return index === levels - 1 ? 1 : 0.08 + (0.36 * index) / Math.max(1, levels - 1);
}

function share(part: number, total: number): number {
  return total > 0 ? (part / total) * 100 : 0;
}
