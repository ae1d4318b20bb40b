import type { Answering } from './answering-rules';
import type { LinkState } from './link-rules';
import type { Reason } from './proposal-rules';

export const linkStateLabels = {
  none: 'Aucun',
  created: 'Créé',
  opened: 'Ouvert',
  started: 'Commencé',
  sent: 'Envoyé',
  expired: 'Expiré',
  revoked: 'Révoqué',
} satisfies Record<LinkState, string>;

export const linkStateTones = {
  none: 'neutral',
  created: 'neutral',
  opened: 'violet',
  started: 'violet',
  sent: 'green',
  expired: 'amber',
  revoked: 'amber',
} as const satisfies Record<LinkState, string>;

/** Why a structure receives a link, or does not. */
export const reasonLabels = {
  expected: 'attendue, pas encore de lien',
  expired: 'attendue, son lien a expiré',
  linked: 'a un lien qui s’ouvre\u00a0: un nouveau le remplacerait',
  received: 'a envoyé ses réponses\u00a0: un nouveau lien lui rouvrirait la saisie',
  begun: 'saisie commencée\u00a0: la structure lirait ce qui est déjà écrit',
  returned: 'renvoyée par un responsable\u00a0: la structure lirait ce qui est déjà écrit',
  onHold: 'en veille',
  revoked: 'son lien a été révoqué',
  answered: 'évaluation déjà rendue',
  stopped: 'arrêtée',
  joinedLater: 'arrivée après\u00a0: invitez-la d’abord',
  notInvited: 'pas invitée\u00a0: invitez-la d’abord',
  withdrawn: 'invitation retirée\u00a0: invitez-la d’abord',
  toInvite: 'la campagne n’est pas ouverte',
} satisfies Record<Reason, string>;

/** What a structure reads when there is nothing to write. */
export const answeringLabels = {
  notOpenYet: 'Ce questionnaire n’est pas encore ouvert\u00a0: revenez plus tard par le même lien.',
  closed: 'Cette campagne est close\u00a0: elle ne recueille plus de réponse. L’équipe peut vous renseigner.',
  heldByTeam: 'L’équipe a déjà votre évaluation\u00a0: il n’y a plus rien à saisir ici.',
  notAsked: 'Cette évaluation ne vous est plus demandée\u00a0: il n’y a rien à saisir ici.',
} satisfies Record<Exclude<Answering, 'open' | 'sent'>, string>;

/** What the team calls « non recueilli » and « sans objet », said by the structure itself. */
export const notGivenLabels = {
  NOT_COLLECTED: 'Je ne sais pas',
  NOT_APPLICABLE: 'Ne nous concerne pas',
} as const;
