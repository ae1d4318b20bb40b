import 'server-only';
import type { Day } from '@/lib/day';
import { evaluationOn, movesOf } from '@/lib/evaluations/as-of-rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { campaignMovesOf, campaignStateOn } from './as-of-rules';
import type { CampaignFrame } from './participation';
import { frameSelect, readFrame, standingSelect } from './rows';

// Campaigns and evaluations as they stood on a day: the same rows, in the state they had then.

const eventsSelect = { orderBy: { sequence: 'asc' }, select: { kind: true, recordedAt: true } } as const;

export const pastFrameSelect = { ...frameSelect, events: eventsSelect } satisfies Prisma.CampaignSelect;

export const pastStandingSelect = {
  ...standingSelect,
  metOnText: true,
  metOnFrom: true,
  metOnTo: true,
  events: eventsSelect,
} satisfies Prisma.EvaluationSelect;

type FrameRow = Prisma.CampaignGetPayload<{ select: typeof pastFrameSelect }>;
type StandingRow = Prisma.EvaluationGetPayload<{ select: typeof pastStandingSelect }>;

export function readFrameOn(row: FrameRow, asOf: Day): CampaignFrame {
  return { ...readFrame(row), state: campaignStateOn(row.state, campaignMovesOf(row.events), asOf) };
}

/** Null when nobody had been asked by name, nor had begun. One typed later is handed in or validated as it is now. */
export function evaluationThen<Row extends StandingRow>(
  row: Row | null | undefined,
  campaign: Pick<CampaignFrame, 'window' | 'inviteesKnown'>,
  asOf: Day,
): Row | null {
  if (!row) return null;
  const facts = { moves: movesOf(row), metOn: readImprecise(row, 'metOn') };
  const { standing, isTypedLater } = evaluationOn(facts, campaign, asOf);
  return standing && { ...row, state: isTypedLater ? row.state : standing };
}
