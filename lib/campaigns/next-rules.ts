import type { CampaignState } from '@/lib/generated/prisma/enums';
import type { Tally } from './participation';

/** The one thing to do next about a campaign, in the words of its link; null when there is nothing, or not for this person. */
export type NextAction = 'open' | 'log' | 'validate' | 'close' | 'publish' | 'read';

/** Answers are entered first, then decided on; a responsable decides, the others log and read. */
export function nextActionOf(state: CampaignState, { expected, answered, validated }: Tally, mayDecide: boolean) {
  const decided = (action: NextAction): NextAction => (mayDecide ? action : 'read');
  if (state === 'DRAFT') return mayDecide ? 'open' : null;
  if (state === 'CLOSED') return decided('publish');
  if (state === 'PUBLISHED') return 'read';
  if (answered > validated && mayDecide) return 'validate';
  if (answered < expected) return 'log';
  return decided('close');
}

/** In whose charge the answers still expected are: those of one person together, nobody's last. */
export type Charge = { owner: string | null; structures: number };

export function chargesOf(waiting: readonly { owner: string | null }[]): Charge[] {
  const counts = new Map<string | null, number>();
  for (const { owner } of waiting) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts]
    .map(([owner, structures]) => ({ owner, structures }))
    .sort((a, b) => Number(a.owner === null) - Number(b.owner === null) || b.structures - a.structures);
}
