import { CELL_STATES, CELL_WORDS, type CellState } from '@/components/charts/cell-state';

type CellLegendProps = {
  /** Only these states, in this order; by default all of them, or those counted. */
  states?: readonly CellState[];
  counts?: Partial<Record<CellState, number>>;
};

export function CellLegend({ states, counts }: CellLegendProps) {
  const shown = states ?? (counts ? CELL_STATES.filter((state) => counts[state]) : CELL_STATES);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-soft" aria-label="Légende">
      {shown.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <span className={`cell cell-${state}`}>
            <svg aria-hidden="true">
              <use href={`#cell-${state}`} />
            </svg>
          </span>
          <span>
            {counts?.[state] !== undefined && <b className="font-semibold text-ink">{counts[state]} </b>}
            {CELL_WORDS[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
