import { type AdoptionCourse, adoptionCourseThen, type CourseEvent } from '@/lib/adoptions/rules';
import { type Day, today } from '@/lib/day';
import type { CampaignState, EvaluationState } from '@/lib/generated/prisma/enums';
import { certainty, type ImpreciseDate, isPast } from '@/lib/imprecise-date';

// Who is expected in a campaign, who answered, and why the others are counted apart.

/** `toInvite`: the campaign is not open yet. From `onHold` on, none is expected to answer: they are counted apart. */
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
  | 'notInvited'
  | 'withdrawn';

export type Participant = {
  joined: ImpreciseDate | null;
  events: readonly CourseEvent[];
  evaluation: EvaluationState | null;
  /** When its evaluation was asked for: one invited while on hold is expected all the same. */
  since?: Date | null;
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
  withdrawn: number;
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
  { joined, events, evaluation, since }: Participant,
  onDay: Day = today(),
): Part {
  const answered = evaluation && ANSWERED[evaluation];
  if (answered) return answered;
  const { state } = courseIn(campaign, events, onDay);
  const isInvited = evaluation === 'INVITED';
  if (state === 'stopped' || (state === 'onHold' && !(isInvited && wasOnHold(events, since)))) return state;
  if (isInvited) return campaign.state === 'DRAFT' ? 'toInvite' : 'expected';
  if (evaluation === 'WITHDRAWN') return 'withdrawn';
  if (joined && certainty(joined, lastDayOf(campaign, onDay)) === 'not-yet') return 'joinedLater';
  if (campaign.state === 'DRAFT') return 'toInvite';
  return campaign.inviteesKnown ? 'notInvited' : 'expected';
}

/** How far a structure had come on the campaign's last day: what decides whether it is expected. */
export function courseIn(
  campaign: CampaignFrame,
  events: readonly CourseEvent[],
  onDay: Day = today(),
): AdoptionCourse {
  return adoptionCourseThen(events, lastDayOf(campaign, onDay), onDay);
}

/** A part, and whether it presses: `isLate` when the due date is over, `isAfterwards` when the campaign was held and waits for its answers. */
export function attentionOf(campaign: CampaignFrame, participant: Participant, onDay: Day = today()): Attention {
  const part = partOf(campaign, participant, onDay);
  const isMissing = campaign.state === 'OPEN' && isAwaited(part);
  const isLate = isMissing && campaign.dueOn !== null && campaign.dueOn < onDay;
  const isHeld = !campaign.inviteesKnown || (campaign.window !== null && isPast(campaign.window, onDay));
  return { part, isLate, isAfterwards: isMissing && !isLate && isHeld };
}

/** Expected, and not handed in yet. */
export function isAwaited(part: Part): boolean {
  return part === 'expected' || part === 'draft' || part === 'returned';
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
    withdrawn: number('withdrawn'),
  };
}

/** All of them, counted or apart. */
export function declaredOf({ expected, onHold, stopped, joinedLater, notInvited, withdrawn }: Tally): number {
  return expected + onHold + stopped + joinedLater + notInvited + withdrawn;
}

/** Its last pause was recorded, and had begun, by the day it was invited: whoever invited it knew. */
function wasOnHold(events: readonly CourseEvent[], since: Date | null | undefined): boolean {
  const pause = events.toSorted((a, b) => a.sequence - b.sequence).findLast(({ kind }) => kind === 'ON_HOLD');
  if (!since || !pause?.recordedAt || pause.recordedAt > since) return false;
  return !pause.date || certainty(pause.date, today(since)) !== 'not-yet';
}

/** The last day of the window when it is over, or the day asked about. */
function lastDayOf({ window }: CampaignFrame, onDay: Day): Day {
  return window?.to && window.to < onDay ? window.to : onDay;
}
