import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { type CampaignFrame, type Part, type Participant, partOf } from '@/lib/campaigns/participation';
import { today } from '@/lib/day';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import { type LinkDates, linkStateOf } from './link-rules';

// Who is to receive a link, and why the others are not. Asked when the list is shown, and again at the moment of sending.

export type Reason =
  | 'expected'
  | 'expired'
  | 'linked'
  | 'received'
  | 'begun'
  | 'returned'
  | 'onHold'
  | 'revoked'
  | 'answered'
  | 'stopped'
  | 'joinedLater'
  | 'notInvited'
  | 'withdrawn'
  | 'toInvite';

/** `proposed`: ticked from the start. `possible`: only when somebody ticks it, knowing why it was not. */
export type Choice = 'proposed' | 'possible' | 'never';

export const CHOICES: Record<Reason, Choice> = {
  expected: 'proposed',
  expired: 'proposed',
  linked: 'possible',
  received: 'possible',
  begun: 'possible',
  returned: 'possible',
  onHold: 'possible',
  revoked: 'possible',
  answered: 'never',
  stopped: 'never',
  joinedLater: 'never',
  notInvited: 'never',
  withdrawn: 'never',
  toInvite: 'never',
};

/** Why a structure is, or is not, to receive a link now. Being on hold today counts, also when the campaign's window is long over. */
export function reasonOf(
  campaign: CampaignFrame,
  participant: Participant,
  link: LinkDates | null,
  now: Date = new Date(),
): Reason {
  const onDay = today(now);
  const part = partOf(campaign, participant, onDay);
  const course = adoptionCourseOf(participant.events, onDay).state;
  const state = linkStateOf(link, now);
  if (course === 'stopped') return part === 'validated' || part === 'submitted' ? 'answered' : 'stopped';
  const settled = SETTLED[part];
  if (settled) return settled;
  if (state === 'sent') return 'received';
  if (course === 'onHold' || part === 'onHold') return 'onHold';
  if (part === 'returned') return 'returned';
  if (state === 'created' || state === 'opened' || state === 'started') return 'linked';
  if (part === 'draft') return 'begun';
  return state === 'expired' || state === 'revoked' ? state : 'expected';
}

/** Whether to make a link for a structure that was ticked when `seen` was the reason: what changed since is left alone. */
export function isStillRight(seen: Reason, now: Reason): boolean {
  return CHOICES[now] === 'proposed' || (CHOICES[now] === 'possible' && seen === now);
}

/** Why no link can be made in this campaign at all; null when one can. */
export function refusalToIssue(campaign: { state: CampaignState }, hasInstrument: boolean): string | null {
  if (campaign.state !== 'OPEN') return REFUSALS[campaign.state];
  return hasInstrument
    ? null
    : 'Cette campagne n’a pas de questionnaire\u00a0: choisissez-en un avant d’envoyer des liens.';
}

const SETTLED: Partial<Record<Part, Reason>> = {
  validated: 'answered',
  submitted: 'answered',
  stopped: 'stopped',
  joinedLater: 'joinedLater',
  notInvited: 'notInvited',
  withdrawn: 'withdrawn',
  toInvite: 'toInvite',
};

const REFUSALS: Record<Exclude<CampaignState, 'OPEN'>, string> = {
  DRAFT: 'Cette campagne n’est pas encore ouverte\u00a0: les liens se créent une fois les structures invitées.',
  CLOSED: 'Cette campagne est close\u00a0: ses liens ne recueillent plus de réponse.',
  PUBLISHED: 'Cette campagne est publiée\u00a0: ses liens ne recueillent plus de réponse.',
};
