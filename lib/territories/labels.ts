import type { AdoptionState } from '@/lib/adoptions/rules';

/** What a map tells apart; a structure that is on its way counts as active. */
export const STANDINGS = ['active', 'autonomous', 'onHold', 'stopped'] as const;
export type Standing = (typeof STANDINGS)[number];

export const standingOf = {
  expected: 'active',
  contacted: 'active',
  selected: 'active',
  started: 'active',
  onHold: 'onHold',
  stopped: 'stopped',
  autonomous: 'autonomous',
} as const satisfies Record<AdoptionState, Standing>;

/** Said of structures: « 3 en veille ». */
export const standingLabels = {
  active: 'actives',
  autonomous: 'autonomes',
  onHold: 'en veille',
  stopped: 'arrêtées',
} satisfies Record<Standing, string>;

/** Said of one structure. */
export const standingWords = {
  active: 'active',
  autonomous: 'autonome',
  onHold: 'en veille',
  stopped: 'arrêtée',
} satisfies Record<Standing, string>;

/** As they read in an address. */
export const standingSlugs = {
  active: 'actives',
  autonomous: 'autonomes',
  onHold: 'en-veille',
  stopped: 'arretees',
} satisfies Record<Standing, string>;

/** At the head of a column of counts. */
export const standingHeadings = {
  active: 'Actives',
  autonomous: 'Autonomes',
  onHold: 'En veille',
  stopped: 'Arrêtées',
} satisfies Record<Standing, string>;
