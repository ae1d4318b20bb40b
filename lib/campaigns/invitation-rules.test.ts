import { describe, expect, it } from 'vitest';
import type { CampaignState, EvaluationState } from '@/lib/generated/prisma/enums';
import { refusalToAssign, refusalToChoose, refusalToInvite, refusalToWithdraw } from './invitation-rules';
import type { Part } from './participation';

const STATES: CampaignState[] = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'];

describe('a structure of an open campaign', () => {
  it.each<[string, Part, EvaluationState | null, { invite: boolean; withdraw: boolean; assign: boolean }]>([
    ['invited and silent', 'expected', 'INVITED', { invite: false, withdraw: true, assign: true }],
    ['expected without invitation', 'expected', null, { invite: false, withdraw: true, assign: true }],
    ['on hold, never asked', 'onHold', null, { invite: true, withdraw: false, assign: false }],
    ['invited, then on hold', 'onHold', 'INVITED', { invite: false, withdraw: true, assign: true }],
    ['joined later', 'joinedLater', null, { invite: true, withdraw: false, assign: false }],
    ['never invited', 'notInvited', null, { invite: true, withdraw: false, assign: false }],
    ['its invitation taken back', 'withdrawn', 'WITHDRAWN', { invite: true, withdraw: false, assign: false }],
    ['stopped', 'stopped', null, { invite: false, withdraw: false, assign: false }],
    ['begun', 'draft', 'DRAFT', { invite: false, withdraw: false, assign: true }],
    ['returned', 'returned', 'RETURNED', { invite: false, withdraw: false, assign: true }],
    ['submitted', 'submitted', 'SUBMITTED', { invite: false, withdraw: false, assign: true }],
    ['validated', 'validated', 'VALIDATED', { invite: false, withdraw: false, assign: true }],
  ])('%s', (_title, part, evaluation, may) => {
    const standing = { campaign: 'OPEN' as const, part, evaluation };
    expect({
      invite: refusalToInvite(standing) === null,
      withdraw: refusalToWithdraw(standing) === null,
      assign: refusalToAssign(standing) === null,
    }).toEqual(may);
  });
});

describe('whatever the structure', () => {
  it.each(STATES)('a campaign %s', (campaign) => {
    const refusals = [refusalToInvite, refusalToWithdraw, refusalToAssign].map((refusal) => [
      refusal({ campaign, part: 'onHold', evaluation: null }),
      refusal({ campaign, part: 'expected', evaluation: 'INVITED' }),
    ]);
    const isPossible = refusals.every((pair) => pair.some((refusal) => refusal === null));
    expect(isPossible).toBe(campaign === 'OPEN');
    expect(refusalToChoose(campaign) === null).toBe(campaign === 'DRAFT');
  });
});
