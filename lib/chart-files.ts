/**
 * A chart as a list of plain shapes, in points of its own: drawn once, then written as SVG, as PNG, in a page or in a PDF.
 * Colours are roles of the look, so that each of these gives them its own.
 */
export type Drawing = {
  title: string;
  /** What one sees in it, in a sentence. */
  description: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
};

export type Ink =
  | 'ink'
  | 'soft'
  | 'faint'
  | 'line'
  | 'edge'
  | 'card'
  | 'green'
  | 'amber'
  | 'red'
  | 'violet'
  | 'on-solid';

export type Paint = {
  fill?: Ink;
  stroke?: Ink;
  /** Of the stroke. */
  width?: number;
  dash?: readonly [on: number, off: number];
  opacity?: number;
};

export type Shape =
  | ({ is: 'rect'; x: number; y: number; w: number; h: number; rx?: number } & Paint)
  | ({ is: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | ({ is: 'circle'; cx: number; cy: number; r: number } & Paint)
  | ({ is: 'path'; d: string; x?: number; y?: number; scale?: number } & Paint)
  | { is: 'fade'; x: number; y: number; w: number; h: number; fill: Ink; stops: readonly Stop[] }
  | {
      is: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      fill: Ink;
      anchor?: 'start' | 'middle' | 'end';
      isStrong?: boolean;
      /** On a colour: without the margin of card that words over lines keep around them. */
      isBare?: boolean;
    };

/** How much of the colour there is, 0 to 1, at a place between the start (0) and the end (1). */
export type Stop = readonly [at: number, opacity: number];

/** The light colours of the look: files are read on white. */
export const LIGHT_INKS = {
  ink: '#1c2333',
  soft: '#5b6375',
  faint: '#666c7c',
  line: '#e5e2da',
  edge: '#8c887c',
  card: '#ffffff',
  green: '#0b6e69',
  amber: '#ae4f08',
  red: '#b42318',
  violet: '#5b4bb5',
  'on-solid': '#ffffff',
} satisfies Record<Ink, string>;
