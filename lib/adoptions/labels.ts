import type { AdoptionEventKind, AdoptionWave } from '@/lib/generated/prisma/enums';
import type { AdoptionState } from './rules';

/** As it reads in a sentence: « SIAE n° 3 est en veille ». */
export const adoptionStateLabels = {
  expected: 'attendue',
  contacted: 'contactée',
  selected: 'sélectionnée',
  started: 'démarrée',
  onHold: 'en veille',
  stopped: 'arrêtée',
  autonomous: 'autonome',
} satisfies Record<AdoptionState, string>;

export const adoptionStateTones = {
  expected: 'neutral',
  contacted: 'neutral',
  selected: 'violet',
  started: 'green',
  onHold: 'amber',
  stopped: 'neutral',
  autonomous: 'green',
} as const satisfies Record<AdoptionState, string>;

export const adoptionEventLabels = {
  CONTACTED: 'Contactée',
  SELECTED: 'Sélectionnée',
  STARTED: 'Démarrée',
  ON_HOLD: 'Mise en veille',
  RESUMED: 'Reprise',
  STOPPED: 'Arrêtée',
  AUTONOMOUS: 'Autonome',
} satisfies Record<AdoptionEventKind, string>;

export const waveLabels = {
  ORIGINAL: 'avant l’AIS',
  AIS: 'essaimage AIS',
} satisfies Record<AdoptionWave, string>;
