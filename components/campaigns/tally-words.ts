import type { Tally } from '@/lib/campaigns/participation';
import { count } from '@/lib/format';
import type { CampaignState } from '@/lib/generated/prisma/enums';

/** Those counted apart, each with why: « 4 en veille », « 1 arrivée après ». Empty when there is none. */
export function apartWords({ onHold, stopped, joinedLater, notInvited, withdrawn }: Tally): string[] {
  return [
    onHold && `${onHold}\u00a0en veille`,
    joinedLater && count(joinedLater, 'arrivée après', 'arrivées après'),
    stopped && count(stopped, 'arrêtée'),
    notInvited && count(notInvited, 'pas invitée', 'pas invitées'),
    withdrawn && count(withdrawn, 'invitation retirée', 'invitations retirées'),
  ].filter((words) => typeof words === 'string');
}

/** « 12 rendues sur 14 attendues », « 14 à inviter » while the campaign is in preparation. */
export function answeredWords({ answered, expected }: Tally, state: CampaignState): string {
  if (state === 'DRAFT') return `${expected}\u00a0à inviter`;
  return `${count(answered, 'rendue')} sur ${count(expected, 'attendue')}`;
}

/** Every declared structure in one line: « 12 rendues sur 14 attendues ; à part : 4 en veille, 1 arrivée après ». */
export function tallyWords(tally: Tally, state: CampaignState): string {
  const apart = apartWords(tally);
  const answered = answeredWords(tally, state);
  return apart.length > 0 ? `${answered}\u00a0; à part\u00a0: ${apart.join(', ')}` : `${answered}, aucune à part`;
}
