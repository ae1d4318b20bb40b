import type { CourseEvent } from '@/lib/adoptions/rules';
import { isHandedIn, refusalToLog, type Standing } from '@/lib/evaluations/rules';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';

// What a structure may do when it opens its link.

/** `sent`: it answered, and reads what it sent. The last four say why there is nothing to write. */
export type Answering = 'open' | 'sent' | 'notOpenYet' | 'closed' | 'heldByTeam' | 'notAsked';

type Situation = {
  campaign: { state: CampaignState; window: ImpreciseDate | null };
  hasInstrument: boolean;
  events: readonly CourseEvent[];
  evaluation: Standing;
  submittedAt: Date | null;
};

export function answeringOf({ campaign, hasInstrument, events, evaluation, submittedAt }: Situation): Answering {
  if (submittedAt) return 'sent';
  if (campaign.state === 'DRAFT' || !hasInstrument) return 'notOpenYet';
  if (campaign.state !== 'OPEN') return 'closed';
  if (isHandedIn(evaluation)) return 'heldByTeam';
  return evaluation === 'WITHDRAWN' || refusalToLog(campaign, events) ? 'notAsked' : 'open';
}
