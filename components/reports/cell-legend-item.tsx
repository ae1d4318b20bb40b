import type { CellState } from '@/components/charts/cell-state';

/** A shape and what it stands for here. */
export function CellLegendItem({ state, text }: { state: CellState; text: string }) {
  return (
    <li className="flex items-center gap-2">
      <span className={`cell cell-${state}`}>
        <svg aria-hidden="true">
          <use href={`#cell-${state}`} />
        </svg>
      </span>
      {text}
    </li>
  );
}
