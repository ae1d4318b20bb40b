import { describe, expect, it } from 'vitest';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import { chargesOf, type NextAction, nextActionOf } from './next-rules';
import { tallyOf } from './participation';

const NOTHING = tallyOf([]);

describe('what comes next for a campaign', () => {
  it.each<
    [
      string,
      CampaignState,
      [expected: number, answered: number, validated: number],
      NextAction | null,
      NextAction | null,
    ]
  >([
    ['in preparation', 'DRAFT', [3, 0, 0], 'open', null],
    ['answers are missing', 'OPEN', [3, 1, 1], 'log', 'log'],
    ['one waits for a decision', 'OPEN', [3, 2, 1], 'validate', 'log'],
    ['all handed in, one to decide on', 'OPEN', [3, 3, 2], 'validate', 'read'],
    ['all validated', 'OPEN', [3, 3, 3], 'close', 'read'],
    ['closed', 'CLOSED', [3, 3, 3], 'publish', 'read'],
    ['published', 'PUBLISHED', [3, 3, 3], 'read', 'read'],
  ])('%s', (_title, state, [expected, answered, validated], manager, staff) => {
    const tally = { ...NOTHING, expected, answered, validated };
    expect([nextActionOf(state, tally, true), nextActionOf(state, tally, false)]).toEqual([manager, staff]);
  });
});

it('what is still expected is counted by who is in charge, nobody’s last', () => {
  const waiting = [null, 'Équipe', null, 'Responsable', 'Équipe', null].map((owner) => ({ owner }));
  expect(chargesOf(waiting)).toEqual([
    { owner: 'Équipe', structures: 2 },
    { owner: 'Responsable', structures: 1 },
    { owner: null, structures: 3 },
  ]);
});
