import { answeredWords, apartWords } from '@/components/campaigns/tally-words';
import type { CampaignFrame, Tally } from '@/lib/campaigns/participation';
import { count } from '@/lib/format';

type Answered = { tally: Tally } & Pick<CampaignFrame, 'state' | 'inviteesKnown'>;

/**
 * Who answered, for a reader who knows nothing of Essaim: « 12 rendues sur 14 attendues ; à part : 4 en veille ». A campaign held
 * before Essaim has answers that nobody has typed: « non saisies », never « 0 ».
 */
export function answersWords({ tally, state, inviteesKnown }: Answered): string {
  const apart = apartWords(tally);
  const told = isUntold({ tally, inviteesKnown })
    ? `non saisies, ${count(tally.expected, 'structure concernée', 'structures concernées')}`
    : answeredWords(tally, state);
  return apart.length > 0 ? `${told}\u00a0; à part\u00a0: ${apart.join(', ')}` : told;
}

/** It was held before Essaim, and none of its answers is known. */
export function isUntold({ tally, inviteesKnown }: Omit<Answered, 'state'>): boolean {
  return !inviteesKnown && tally.answered === 0;
}
