import type { CellState } from '@/components/charts/cell-state';

// The nine shapes, in a square of twenty units: one description for the screen, for a file and for a PDF.

export const HEX = 'M10 1.25 17.6 5.6v8.8L10 18.75 2.4 14.4V5.6Z';

export type CellShape = {
  hex: 'full' | 'outline' | 'dashed';
  /** A part of the hexagon that is filled. */
  filled?: string;
  /** A line drawn over it, in the colour of the card when the hexagon is full. */
  mark?: string;
};

export const CELL_SHAPES = {
  done: { hex: 'full', mark: 'm6.3 10.2 2.6 2.6 4.9-5.4' },
  submitted: { hex: 'outline', filled: 'M10 5.4 14 7.7v4.6L10 14.6 6 12.3V7.7Z' },
  inProgress: { hex: 'outline', filled: 'M2.4 10h15.2v4.4L10 18.75 2.4 14.4Z' },
  returned: { hex: 'outline', mark: 'M8.2 6.2 5.9 8.5l2.3 2.3M6.2 8.5h4.9a2.3 2.3 0 0 1 0 4.6H8.6' },
  late: { hex: 'full', mark: 'M10 5.4v5.8M10 14.3v.1' },
  onHold: { hex: 'full', mark: 'M8 7v6M12 7v6' },
  notEntered: { hex: 'dashed', mark: 'M8 8a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.2.9-1.2 1.7M10 13.9v.1' },
  notConcerned: { hex: 'dashed', mark: 'm6.2 13.4 7.6-6.8' },
  ahead: { hex: 'outline' },
} satisfies Record<CellState, CellShape>;
