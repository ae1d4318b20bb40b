import { expect, it } from 'vitest';
import type { Standing } from '@/lib/evaluations/rules';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import { type Answering, answeringOf } from './answering-rules';

const sent = new Date('2027-03-01T12:00:00Z');
const stopped = {
  kind: 'STOPPED' as const,
  date: { text: '2015', from: '2015-01-01', to: '2015-12-31' },
  reason: null,
  review: null,
  sequence: 1,
};

it.each<
  [string, { state?: CampaignState; evaluation?: Standing; hasInstrument?: boolean; submittedAt?: Date }, Answering]
>([
  ['nobody has begun', { evaluation: null }, 'open'],
  ['it was invited', { evaluation: 'INVITED' }, 'open'],
  ['a draft is there', { evaluation: 'DRAFT' }, 'open'],
  ['a responsable returned it', { evaluation: 'RETURNED' }, 'open'],
  ['it has sent its answers', { evaluation: 'DRAFT', submittedAt: sent }, 'sent'],
  ['it has sent its answers, and the team handed them in', { evaluation: 'VALIDATED', submittedAt: sent }, 'sent'],
  ['it has sent its answers, and the campaign closed', { state: 'CLOSED', submittedAt: sent }, 'sent'],
  ['the team handed it in first', { evaluation: 'SUBMITTED' }, 'heldByTeam'],
  ['the team’s was validated', { evaluation: 'VALIDATED' }, 'heldByTeam'],
  ['its invitation was taken back', { evaluation: 'WITHDRAWN' }, 'notAsked'],
  ['the campaign is in preparation', { state: 'DRAFT' }, 'notOpenYet'],
  ['nothing is asked', { hasInstrument: false }, 'notOpenYet'],
  ['the campaign is closed', { state: 'CLOSED' }, 'closed'],
  ['the campaign is published', { state: 'PUBLISHED', evaluation: 'VALIDATED' }, 'closed'],
])('when %s, the link of a structure says so', (_what, given, answering) => {
  const { state = 'OPEN', evaluation = 'INVITED', hasInstrument = true, submittedAt = null } = given;
  const campaign = { state, window: null };
  expect(answeringOf({ campaign, hasInstrument, events: [], evaluation, submittedAt })).toBe(answering);
});

it('a structure that had stopped before the campaign is asked nothing', () => {
  const campaign = { state: 'OPEN' as const, window: { text: '2017', from: '2017-01-01', to: '2017-12-31' } };
  const situation = { campaign, hasInstrument: true, evaluation: null, submittedAt: null };
  expect(answeringOf({ ...situation, events: [stopped] })).toBe('notAsked');
});
