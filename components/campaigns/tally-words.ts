import type { Tally } from '@/lib/campaigns/participation';
import { count } from '@/lib/format';

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
