/** Room above the bars for the target's words, in pixels. */
export const TARGET_HEIGHT = 20;

/** What one aims at, across all the bars of a scope. */
export function TargetLine({ at, height, words }: { at: number; height: number; words: string }) {
  return (
    <g>
      <line
        x1={`${at}%`}
        x2={`${at}%`}
        y1={TARGET_HEIGHT - 4}
        y2={height}
        className="stroke-violet"
        strokeWidth="1.5"
        strokeDasharray="5 3"
      />
      <text
        x={`${at}%`}
        y="12"
        textAnchor={at > 30 ? 'middle' : 'start'}
        className="chart-label fill-violet text-xs font-semibold"
      >
        {words}
      </text>
    </g>
  );
}
