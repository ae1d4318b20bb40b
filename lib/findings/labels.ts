import type { FindingKind, FollowUpOutcome, FollowUpState, Visibility } from '@/lib/generated/prisma/enums';

export const findingKindLabels = {
  DIFFICULTY: 'Difficulté',
  SUCCESS: 'Réussite',
  LEVER: 'Levier',
  DOUBT: 'Doute',
} satisfies Record<FindingKind, string>;

/** What each kind is for, where one has to choose. */
export const findingKindMeanings = {
  DIFFICULTY: 'ce qui freine',
  SUCCESS: 'ce qui a marché',
  LEVER: 'ce qui aide, à reprendre ailleurs',
  DOUBT: 'ce qu’on ne sait pas encore',
} satisfies Record<FindingKind, string>;

export const findingKindTones = {
  DIFFICULTY: 'red',
  SUCCESS: 'green',
  LEVER: 'violet',
  DOUBT: 'amber',
} as const satisfies Record<FindingKind, string>;

export const followUpStateLabels = {
  PLANNED: 'décidé',
  DONE: 'fait',
  ABANDONED: 'abandonné',
} satisfies Record<FollowUpState, string>;

/** What each state of a decision means, where one has to choose. */
export const followUpStateMeanings = {
  PLANNED: 'reste à faire',
  DONE: 'l’activité a eu lieu, l’outil est livré…',
  ABANDONED: 'on ne la fera pas\u00a0; aucune campagne ne la demandera plus',
} satisfies Record<FollowUpState, string>;

export const outcomeLabels = {
  CONFIRMED: 'Confirmé',
  REFUTED: 'Infirmé',
  NO_ANSWER: 'Sans réponse',
} satisfies Record<FollowUpOutcome, string>;

/** What each answer of a campaign means, where one has to choose. */
export const outcomeMeanings = {
  CONFIRMED: 'la campagne en montre l’effet',
  REFUTED: 'la campagne montre le contraire',
  NO_ANSWER: 'la campagne n’en dit rien, ou pas assez',
} satisfies Record<FollowUpOutcome, string>;

export const outcomeTones = {
  CONFIRMED: 'green',
  REFUTED: 'red',
  NO_ANSWER: 'neutral',
} as const satisfies Record<FollowUpOutcome, string>;

/** Who reads a finding, and where. */
export const visibilityMeanings = {
  INTERNAL: 'L’équipe seule le lit, dans Essaim.',
  CARRIER: 'Le porteur le lit aussi, dans «\u00a0Mon projet\u00a0».',
  PUBLIC: 'Il paraît sur la fiche publique du projet\u00a0: n’y nommez personne.',
} satisfies Record<Visibility, string>;

/** Who reads a decision, and where; whose task it is and by when stays with the team. */
export const followUpVisibilityMeanings = {
  INTERNAL: 'L’équipe seule la lit, dans Essaim.',
  CARRIER:
    'Le porteur la lit aussi, dans «\u00a0Mon projet\u00a0»\u00a0; ni le responsable ni l’échéance ne lui sont montrés.',
  PUBLIC: 'Elle paraît sur la fiche publique du projet, sans responsable ni échéance.',
} satisfies Record<Visibility, string>;
