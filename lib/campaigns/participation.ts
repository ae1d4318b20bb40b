import { adoptionCourseThen, type CourseEvent } from '@/lib/adoptions/rules';
import { type Day, today } from '@/lib/day';
import type { CampaignState, EvaluationState } from '@/lib/generated/prisma/enums';
import { certainty, type ImpreciseDate, isPast } from '@/lib/imprecise-date';

// Who is expected in a campaign, who answered, and why the others are counted apart.

/** `toInvite`: the campaign is not open yet. `onHold`, `stopped`, `joinedLater` and `notInvited` are not expected to answer. */
export type Part =
  | 'validated'
  | 'submitted'
  | 'returned'
  | 'draft'
  | 'expected'
  | 'toInvite'
  | 'onHold'
  | 'stopped'
  | 'joinedLater'
  | 'notInvited';

export type Participant = {
  joined: ImpreciseDate | null;
  events: readonly CourseEvent[];
  evaluation: EvaluationState | null;
};

export type CampaignFrame = {
  state: CampaignState;
  window: ImpreciseDate | null;
  dueOn: Day | null;
  /** False for a campaign held before Essaim: every structure that was active then is expected. */
  inviteesKnown: boolean;
};

export type Attention = { part: Part; isLate: boolean; isAfterwards: boolean };

export type Tally = {
  expected: number;
  answered: number;
  validated: number;
  late: number;
  onHold: number;
  stopped: number;
  joinedLater: number;
  notInvited: number;
};

const ANSWERED: Partial<Record<EvaluationState, Part>> = {
  VALIDATED: 'validated',
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  DRAFT: 'draft',
};

/** An answer always counts, whatever became of the structure; without one, what it was on the campaign's last day decides. */
export function partOf(
  campaign: CampaignFrame,
  { joined, events, evaluation }: Participant,
  onDay: Day = today(),
): Part {
  const answered = evaluation && ANSWERED[evaluation];
  if (answered) return answered;
  const asOf = lastDayOf(campaign, onDay);
  const { state } = adoptionCourseThen(events, asOf, onDay);
  if (state === 'onHold' || state === 'stopped') return state;
  if (evaluation === 'INVITED') return 'expected';
  if (evaluation === 'WITHDRAWN') return 'notInvited';
  if (joined && certainty(joined, asOf) === 'not-yet') return 'joinedLater';
  if (campaign.state === 'DRAFT') return 'toInvite';
  return campaign.inviteesKnown ? 'notInvited' : 'expected';
}

/** A part, and whether it presses: `isLate` when the due date is over, `isAfterwards` when the campaign was held and waits for its answers. */
export function attentionOf(campaign: CampaignFrame, participant: Participant, onDay: Day = today()): Attention {
  const part = partOf(campaign, participant, onDay);
  const isMissing = campaign.state === 'OPEN' && ['expected', 'draft', 'returned'].includes(part);
  const isLate = isMissing && campaign.dueOn !== null && campaign.dueOn < onDay;
  const isHeld = !campaign.inviteesKnown || (campaign.window !== null && isPast(campaign.window, onDay));
  return { part, isLate, isAfterwards: isMissing && !isLate && isHeld };
}

export function tallyOf(attentions: readonly Attention[]): Tally {
  const number = (...parts: Part[]) => attentions.filter(({ part }) => parts.includes(part)).length;
  const answered = number('validated', 'submitted');
  return {
    expected: answered + number('returned', 'draft', 'expected', 'toInvite'),
    answered,
    validated: number('validated'),
    late: attentions.filter(({ isLate }) => isLate).length,
    onHold: number('onHold'),
    stopped: number('stopped'),
    joinedLater: number('joinedLater'),
    notInvited: number('notInvited'),
  };
}

/** Whether opening the campaign today invites the structure. */
export function isToInvite(campaign: CampaignFrame, participant: Participant, onDay: Day = today()): boolean {
  return partOf({ ...campaign, state: 'DRAFT' }, participant, onDay) === 'toInvite';
}

/** The last day of the window when it is over, or the day asked about. */
function lastDayOf({ window }: CampaignFrame, onDay: Day): Day {
  return window?.to && window.to < onDay ? window.to : onDay;
}
