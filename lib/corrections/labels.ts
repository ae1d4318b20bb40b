import type { CorrectionState } from '@/lib/generated/prisma/enums';

/** Said to the carrier who asked. */
export const correctionStateLabels = {
  OPEN: 'En attente',
  ACCEPTED: 'Acceptée',
  DECLINED: 'Écartée',
} satisfies Record<CorrectionState, string>;

export const correctionStateTones = {
  OPEN: 'amber',
  ACCEPTED: 'green',
  DECLINED: 'neutral',
} as const satisfies Record<CorrectionState, string>;
