import type { ReactNode } from 'react';
import { CELL_STATES, type CellState } from '@/components/charts/cell-state';

/** The nine shapes, once per page; `Cell` only points at them. Shape tells the state, colour repeats it. */
export function CellSprite() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {CELL_STATES.map((state) => (
        <symbol key={state} id={`cell-${state}`} viewBox="0 0 20 20">
          {SHAPES[state]}
        </symbol>
      ))}
    </svg>
  );
}

const HEX = 'M10 1.25 17.6 5.6v8.8L10 18.75 2.4 14.4V5.6Z';

const full = <path d={HEX} fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />;
const outline = <path d={HEX} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />;
/** Six sides of twelve units: dashes fall on every corner. */
const dashed = (
  <path
    d={HEX}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    pathLength="72"
    strokeDasharray="3.6 2.4"
    strokeDashoffset="1.8"
  />
);

const SHAPES = {
  done: (
    <>
      {full}
      <path d="m6.3 10.2 2.6 2.6 4.9-5.4" className="mark stroke-card" />
    </>
  ),
  submitted: (
    <>
      {outline}
      <path d="M10 5.4 14 7.7v4.6L10 14.6 6 12.3V7.7Z" fill="currentColor" />
    </>
  ),
  inProgress: (
    <>
      {outline}
      <path d="M2.4 10h15.2v4.4L10 18.75 2.4 14.4Z" fill="currentColor" />
    </>
  ),
  returned: (
    <>
      {outline}
      <path d="M8.2 6.2 5.9 8.5l2.3 2.3M6.2 8.5h4.9a2.3 2.3 0 0 1 0 4.6H8.6" className="mark" stroke="currentColor" />
    </>
  ),
  late: (
    <>
      {full}
      <path d="M10 5.4v5.8M10 14.3v.1" className="mark stroke-card" />
    </>
  ),
  onHold: (
    <>
      {full}
      <path d="M8 7v6M12 7v6" className="mark stroke-card" />
    </>
  ),
  notEntered: (
    <>
      {dashed}
      <path d="M8 8a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.2.9-1.2 1.7M10 13.9v.1" className="mark" stroke="currentColor" />
    </>
  ),
  notConcerned: (
    <>
      {dashed}
      <path d="m6.2 13.4 7.6-6.8" className="mark" stroke="currentColor" />
    </>
  ),
  ahead: outline,
} satisfies Record<CellState, ReactNode>;
