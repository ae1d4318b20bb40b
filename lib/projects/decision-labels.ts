import type { PhaseDecision } from './decision-rules';

export const phaseDecisionLabels = {
  open: 'Ouvrir l’étape',
  complete: 'Terminer l’étape',
  skip: 'Passer l’étape',
  stop: 'Arrêter l’étape',
  reopen: 'Rouvrir l’étape',
  correct: 'Corriger ce qui est enregistré',
} satisfies Record<PhaseDecision, string>;

/** What the decision means, beside its name. */
export const phaseDecisionTexts = {
  open: 'Elle commence pour ce projet.',
  complete: 'Elle a été menée jusqu’au bout.',
  skip: 'Elle n’aura pas lieu pour ce projet\u00a0; dites pourquoi.',
  stop: 'Elle a commencé et s’interrompt\u00a0; dites pourquoi.',
  reopen: 'Elle reprend ou a finalement lieu\u00a0; dites pourquoi.',
  correct: 'La date ou la raison du dernier fait\u00a0; ce qui reste vide ne change pas, ni qui peut le lire.',
} satisfies Record<PhaseDecision, string>;

/** « Étape « Formation » passée. » */
export const phaseDecisionDone = {
  open: 'ouverte',
  complete: 'terminée',
  skip: 'passée',
  stop: 'arrêtée',
  reopen: 'rouverte',
  correct: 'corrigée',
} satisfies Record<PhaseDecision, string>;
