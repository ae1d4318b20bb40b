import type { CellState } from '@/components/charts/cell-state';

type CellProps = {
  state: CellState;
  /** The full sentence, e.g. « SIAE n° 17, évaluation III : en retard, saisir ». */
  label: string;
  href?: string;
  size?: 'mini' | 'md' | 'lg';
  /** The state has just been reached: the cell fills before the eye, once. */
  fresh?: boolean;
  /** On a day gone by, the dates known do not decide: drawn with a mark. */
  isPossible?: boolean | undefined;
};

/** The state of one structure in one phase. Needs `CellSprite` on the page (both shells carry it). */
export function Cell({ state, label, href, size = 'md', fresh, isPossible }: CellProps) {
  const className = `cell cell-${state}${size === 'md' ? '' : ` cell-${size}`}${fresh ? ' cell-fresh' : ''}${isPossible ? ' cell-possible' : ''}`;
  const drawing = (
    <svg aria-hidden="true">
      <title>{label}</title>
      <use href={`#cell-${state}`} />
    </svg>
  );
  return href ? (
    <a href={href} className={className} aria-label={label}>
      {drawing}
    </a>
  ) : (
    <span role="img" className={className} aria-label={label}>
      {drawing}
    </span>
  );
}
