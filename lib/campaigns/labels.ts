import type { CampaignEventKind, CampaignPurpose, CampaignState, Visibility } from '@/lib/generated/prisma/enums';
import type { Part } from './participation';

export const purposeLabels = {
  APPROPRIATION: 'Appropriation de la démarche',
  SPREADING: 'Essaimage de la démarche',
  RESULTS: 'Résultats de la démarche',
  EX_ANTE: 'Analyse ex-ante',
  EX_POST: 'Analyse ex-post',
} satisfies Record<CampaignPurpose, string>;

export const campaignStateLabels = {
  DRAFT: 'En préparation',
  OPEN: 'Ouverte',
  CLOSED: 'Close',
  PUBLISHED: 'Publiée',
} satisfies Record<CampaignState, string>;

export const campaignStateTones = {
  DRAFT: 'neutral',
  OPEN: 'green',
  CLOSED: 'neutral',
  PUBLISHED: 'violet',
} as const satisfies Record<CampaignState, string>;

export const campaignEventLabels = {
  OPENED: 'Ouverte',
  CLOSED: 'Close',
  REOPENED: 'Rouverte',
  PUBLISHED: 'Publiée',
  UNPUBLISHED: 'Dépubliée',
} satisfies Record<CampaignEventKind, string>;

/** Who reads a campaign that is published. */
export const readersLabels = {
  INTERNAL: 'Seule l’équipe les lit.',
  CARRIER: 'Le porteur les lit.',
  PUBLIC: 'Le porteur les lit, et la fiche publique en dit les conclusions.',
} satisfies Record<Visibility, string>;

/** Where one structure stands in one campaign. */
export const partLabels = {
  validated: 'Validée',
  submitted: 'À valider',
  returned: 'À reprendre',
  draft: 'Brouillon',
  expected: 'À saisir',
  toInvite: 'À inviter',
  onHold: 'En veille',
  stopped: 'Arrêtée',
  joinedLater: 'Arrivée après',
  notInvited: 'Pas invitée',
  withdrawn: 'Invitation retirée',
} satisfies Record<Part, string>;
