import { type Day, today } from '@/lib/day';
import type { CampaignEventKind, CampaignState } from '@/lib/generated/prisma/enums';

/** A state that a campaign reached, and the day it did. */
export type CampaignMove = { state: CampaignState; on: Day };

/**
 * What a campaign was on a day: what its moves say from the first one on. Before, it was open, for its window alone says when it was
 * held; one that nobody ever opened is still in preparation.
 */
export function campaignStateOn(now: CampaignState, moves: readonly CampaignMove[], asOf: Day): CampaignState {
  if (moves.length === 0) return now;
  return moves.findLast(({ on }) => on <= asOf)?.state ?? 'OPEN';
}

/** From its events, in the order they were recorded. */
export function campaignMovesOf(events: readonly { kind: CampaignEventKind; recordedAt: Date }[]): CampaignMove[] {
  return events.map(({ kind, recordedAt }) => ({ state: STATE_AFTER[kind], on: today(recordedAt) }));
}

/** As the database does it by trigger. */
const STATE_AFTER = {
  OPENED: 'OPEN',
  CLOSED: 'CLOSED',
  REOPENED: 'OPEN',
  PUBLISHED: 'PUBLISHED',
  UNPUBLISHED: 'CLOSED',
} as const satisfies Record<CampaignEventKind, CampaignState>;
