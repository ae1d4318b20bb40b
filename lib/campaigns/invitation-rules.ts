import type { CampaignState, EvaluationState } from '@/lib/generated/prisma/enums';
import type { Part } from './participation';

// Who may be invited, whose invitation may be taken back, and whose answers may be somebody's charge.

export type InvitationStanding = { campaign: CampaignState; part: Part; evaluation: EvaluationState | null };

/** Why a structure cannot be invited now, as one sentence that says what to do; null when it can. */
export function refusalToInvite({ campaign, part, evaluation }: InvitationStanding): string | null {
  if (campaign !== 'OPEN') return NOT_OPEN[campaign];
  if (hasBegun(evaluation)) return 'Ses réponses sont commencées\u00a0: il n’y a plus à l’inviter.';
  if (part === 'stopped') return 'Cette structure a arrêté\u00a0: reprenez-la d’abord sur sa page.';
  if (part === 'expected') return 'Cette structure est déjà attendue.';
  if (evaluation === 'INVITED') return 'Cette structure est déjà invitée\u00a0: elle comptera dès sa reprise.';
  return null;
}

/** Why an invitation cannot be taken back; null when it can: nothing was answered. */
export function refusalToWithdraw({ campaign, part, evaluation }: InvitationStanding): string | null {
  if (campaign !== 'OPEN') return NOT_OPEN[campaign];
  if (hasBegun(evaluation)) {
    return 'Des réponses ont été saisies\u00a0: une invitation ne se retire que si rien n’a été répondu.';
  }
  if (evaluation === 'WITHDRAWN') return 'Cette invitation est déjà retirée.';
  return evaluation === 'INVITED' || part === 'expected' ? null : 'Cette structure n’est pas invitée.';
}

/** Why nobody can be put in charge of a structure's answers; null when somebody can. */
export function refusalToAssign({ campaign, part, evaluation }: InvitationStanding): string | null {
  if (campaign !== 'OPEN') return NOT_OPEN_TO_ASSIGN[campaign];
  if (evaluation === 'WITHDRAWN') return 'son invitation est retirée';
  return evaluation !== null || part === 'expected' ? null : 'elle n’est pas invitée';
}

/** Why the choice of who will be invited cannot be changed; null while the campaign is in preparation. */
export function refusalToChoose(campaign: CampaignState): string | null {
  return campaign === 'DRAFT' ? null : 'La campagne est ouverte\u00a0: invitez ou retirez les structures une à une.';
}

/** Something was typed, received or handed in. */
function hasBegun(evaluation: EvaluationState | null): boolean {
  return evaluation !== null && evaluation !== 'INVITED' && evaluation !== 'WITHDRAWN';
}

const NOT_OPEN: Record<Exclude<CampaignState, 'OPEN'>, string> = {
  DRAFT: 'Cette campagne est en préparation\u00a0: choisissez les structures qui seront invitées à son ouverture.',
  CLOSED: 'Cette campagne est close\u00a0: rouvrez-la pour changer ses invitations.',
  PUBLISHED: 'Cette campagne est publiée\u00a0: dépubliez-la et rouvrez-la pour changer ses invitations.',
};

const NOT_OPEN_TO_ASSIGN: Record<Exclude<CampaignState, 'OPEN'>, string> = {
  DRAFT: 'Ouvrez d’abord la campagne\u00a0: une saisie s’attribue une fois la structure invitée.',
  CLOSED: 'Cette campagne est close\u00a0: il n’y a plus de saisie à attribuer.',
  PUBLISHED: 'Cette campagne est publiée\u00a0: il n’y a plus de saisie à attribuer.',
};
