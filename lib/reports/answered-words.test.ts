import { expect, test } from 'vitest';
import type { Tally } from '@/lib/campaigns/participation';
import { answersWords } from './answered-words';

const NONE: Tally = {
  expected: 0,
  answered: 0,
  validated: 0,
  late: 0,
  onHold: 0,
  stopped: 0,
  joinedLater: 0,
  notInvited: 0,
  withdrawn: 0,
};

test.each<[string, Partial<Tally>, boolean, 'DRAFT' | 'OPEN' | 'CLOSED', string]>([
  ['all answered', { expected: 12, answered: 12 }, true, 'CLOSED', '12\u00a0rendues sur 12\u00a0attendues'],
  [
    'some are apart',
    { expected: 14, answered: 12, onHold: 4 },
    true,
    'OPEN',
    '12\u00a0rendues sur 14\u00a0attendues\u00a0; à part\u00a0: 4\u00a0en veille',
  ],
  ['none yet, in Essaim', { expected: 7 }, true, 'OPEN', '0\u00a0rendue sur 7\u00a0attendues'],
  ['held before Essaim, nothing typed', { expected: 7 }, false, 'OPEN', 'non saisies, 7\u00a0structures concernées'],
  [
    'held before Essaim, some typed',
    { expected: 7, answered: 2 },
    false,
    'OPEN',
    '2\u00a0rendues sur 7\u00a0attendues',
  ],
  ['in preparation', { expected: 14 }, true, 'DRAFT', '14\u00a0à inviter'],
])('answers are told without a false zero: %s', (_title, tally, inviteesKnown, state, words) => {
  expect(answersWords({ tally: { ...NONE, ...tally }, inviteesKnown, state })).toBe(words);
});
