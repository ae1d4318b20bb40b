import { CELL_SHAPES, type CellShape, HEX } from '@/components/charts/cell-shapes';
import type { CellState } from '@/components/charts/cell-state';
import type { Ink, Shape } from '@/lib/chart-files';

const INKS = {
  done: 'green',
  inProgress: 'green',
  late: 'red',
  onHold: 'amber',
  returned: 'amber',
  submitted: 'violet',
  notConcerned: 'edge',
  notEntered: 'edge',
  ahead: 'edge',
} as const satisfies Record<CellState, Ink>;

/** The hexagon of a state, `size` wide, its upper left corner at (x, y). */
export function cellShapes(state: CellState, x: number, y: number, size: number): Shape[] {
  const { hex, filled, mark }: CellShape = CELL_SHAPES[state];
  const ink = INKS[state];
  const at = { is: 'path', x, y, scale: size / 20 } as const;
  const outline: Shape = { ...at, d: HEX, stroke: ink, width: hex === 'full' ? 1 : 1.5 };
  return [
    { ...outline, ...(hex === 'full' && { fill: ink }), ...(hex === 'dashed' && { dash: [2.6, 1.75] }) },
    ...(filled ? [{ ...at, d: filled, fill: ink }] : []),
    ...(mark ? [{ ...at, d: mark, stroke: hex === 'full' ? ('card' as const) : ink, width: 1.9 }] : []),
  ];
}
