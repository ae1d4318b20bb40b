import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/day';
import type { CampaignEventKind, CampaignState } from '@/lib/generated/prisma/enums';
import { campaignMovesOf, campaignStateOn } from './as-of-rules';

const LIVED: [CampaignEventKind, Day][] = [
  ['OPENED', '2026-03-02'],
  ['CLOSED', '2026-04-01'],
  ['REOPENED', '2026-04-10'],
  ['CLOSED', '2026-05-01'],
  ['PUBLISHED', '2026-05-20'],
  ['UNPUBLISHED', '2026-06-01'],
];
const moves = campaignMovesOf(LIVED.map(([kind, day]) => ({ kind, recordedAt: new Date(`${day}T10:00:00Z`) })));

describe('a campaign on a day', () => {
  test.each<[Day, CampaignState]>([
    ['2017-12-31', 'OPEN'],
    ['2026-03-31', 'OPEN'],
    ['2026-04-01', 'CLOSED'],
    ['2026-04-10', 'OPEN'],
    ['2026-05-19', 'CLOSED'],
    ['2026-05-31', 'PUBLISHED'],
    ['2026-06-01', 'CLOSED'],
  ])('on %s: %s', (asOf, state) => {
    expect(campaignStateOn('CLOSED', moves, asOf)).toBe(state);
  });

  test('that nobody ever opened is in preparation on any day', () => {
    expect(campaignStateOn('DRAFT', [], '2017-12-31')).toBe('DRAFT');
  });
});
