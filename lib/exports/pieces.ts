import type { Step } from '@/lib/steps';

/**
 * A file that is made in sight, one JSON per line: how many rows are written, its bytes in base 64 as they come, and its name
 * once it is whole, or why there is none.
 */
export type PieceLine = Step | { piece: string } | { file: string } | { refused: string };

export const EXPORTING = 'exporting';
