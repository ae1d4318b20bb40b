export type Tone = 'green' | 'amber' | 'red' | 'violet' | 'neutral';

/** The colour of a figure of that tone. */
export const FIGURE_INKS = {
  green: 'text-green',
  amber: 'text-amber',
  red: 'text-red',
  violet: 'text-violet',
  neutral: 'text-ink',
} satisfies Record<Tone, string>;
