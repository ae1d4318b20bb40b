import type { Departure, EvaluationEventKind, EvaluationState, Qualifier } from '@/lib/generated/prisma/enums';

/** In lists and headers. */
export const evaluationStateLabels = {
  INVITED: 'À saisir',
  DRAFT: 'Brouillon',
  SUBMITTED: 'À valider',
  RETURNED: 'À reprendre',
  VALIDATED: 'Validée',
  WITHDRAWN: 'Invitation retirée',
} satisfies Record<EvaluationState, string>;

export const evaluationStateTones = {
  INVITED: 'neutral',
  DRAFT: 'neutral',
  SUBMITTED: 'violet',
  RETURNED: 'amber',
  VALIDATED: 'green',
  WITHDRAWN: 'neutral',
} as const satisfies Record<EvaluationState, string>;

export const evaluationEventLabels = {
  INVITED: 'Invitée',
  STARTED: 'Saisie commencée',
  SUBMITTED: 'Soumise',
  RETURNED: 'Renvoyée',
  VALIDATED: 'Validée',
  CORRECTED: 'Corrigée',
  RECEIVED: 'Reçue de la structure',
  WITHDRAWN: 'Invitation retirée',
} satisfies Record<EvaluationEventKind, string>;

/** In a history: « … a soumis l’évaluation ». A correction is told with what it put right. */
export const evaluationStepWords = {
  INVITED: 'a invité la structure à répondre',
  STARTED: 'a commencé la saisie',
  SUBMITTED: 'a soumis l’évaluation',
  RETURNED: 'a renvoyé l’évaluation',
  VALIDATED: 'a validé l’évaluation',
  CORRECTED: null,
  RECEIVED: 'a envoyé ses réponses',
  WITHDRAWN: 'a retiré l’invitation',
} satisfies Record<EvaluationEventKind, string | null>;

/** How sure a number is: the four that a person may choose when answering. */
export const answerQualifierLabels = {
  EXACT: 'exactement',
  ABOUT: 'environ',
  AT_LEAST: 'au moins',
  SEVERAL: 'plusieurs',
} as const satisfies Partial<Record<Qualifier, string>>;

export type AnswerQualifier = keyof typeof answerQualifierLabels;

export const answerStateLabels = {
  NOT_COLLECTED: 'Non recueilli',
  NOT_APPLICABLE: 'Sans objet',
} as const;

export const departureLabels = {
  NONE: 'Aucun écart',
  AGREED_ADAPTATION: 'Adaptation convenue',
  DRIFT: 'Dérive',
} satisfies Record<Departure, string>;
