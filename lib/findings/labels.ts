import type { FindingKind, FollowUpOutcome, FollowUpState } from '@/lib/generated/prisma/enums';

export const findingKindLabels = {
  DIFFICULTY: 'Difficulté',
  SUCCESS: 'Réussite',
  LEVER: 'Levier',
  DOUBT: 'Doute',
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

export const outcomeLabels = {
  CONFIRMED: 'Confirmé',
  REFUTED: 'Démenti',
  NO_ANSWER: 'Sans réponse',
} satisfies Record<FollowUpOutcome, string>;

export const outcomeTones = {
  CONFIRMED: 'green',
  REFUTED: 'red',
  NO_ANSWER: 'neutral',
} as const satisfies Record<FollowUpOutcome, string>;
