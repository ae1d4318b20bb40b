import type { CampaignEventKind } from '@/lib/generated/prisma/enums';

// The moments of a campaign that can be compared: each of its closings, and now.

export const NOW = 'maintenant';

type Recorded = { kind: CampaignEventKind };

/** Its closings, numbered as addresses name them, each with the reopening that followed. @param events in the order of recording */
export function closingsOf<E extends Recorded>(events: readonly E[]) {
  const closings: { name: string; event: E; reopened: E | null }[] = [];
  for (const event of events) {
    const last = closings.at(-1);
    if (event.kind === 'CLOSED') closings.push({ name: String(closings.length + 1), event, reopened: null });
    else if (event.kind === 'REOPENED' && last) last.reopened = event;
  }
  return closings;
}

/** Which two moments to compare: those asked for where they exist, or else the last two; null when nothing was frozen. */
export function chooseMoments(
  frozen: readonly string[],
  asked: { before?: string | undefined; after?: string | undefined },
) {
  const [last, previous] = [frozen.at(-1), frozen.at(-2)];
  if (last === undefined) return null;
  const known = (name: string | undefined) => (name !== undefined && [...frozen, NOW].includes(name) ? name : null);
  const before = known(asked.before) ?? previous ?? last;
  return { before, after: known(asked.after) ?? (before === last ? NOW : last) };
}
