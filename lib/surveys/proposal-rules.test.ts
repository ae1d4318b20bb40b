import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '@/lib/adoptions/rules';
import type { CampaignFrame, Participant } from '@/lib/campaigns/participation';
import type { AdoptionEventKind, EvaluationState } from '@/lib/generated/prisma/enums';
import type { LinkDates } from './link-rules';
import { CHOICES, type Choice, isStillRight, type Reason, reasonOf, refusalToIssue } from './proposal-rules';

const NOW = new Date('2027-03-10T12:00:00Z');
const before = new Date('2027-03-01T12:00:00Z');
const after = new Date('2027-04-01T00:00:00Z');

const open: CampaignFrame = { state: 'OPEN', window: null, dueOn: '2027-03-20', inviteesKnown: true };
const link: LinkDates = {
  createdAt: before,
  expiresAt: after,
  openedAt: null,
  startedAt: null,
  submittedAt: null,
  revokedAt: null,
};
const expired = { ...link, expiresAt: before };

type Given = {
  evaluation?: EvaluationState | null;
  link?: LinkDates;
  course?: AdoptionEventKind[];
  campaign?: Partial<CampaignFrame>;
  joined?: Participant['joined'];
  since?: Date;
};

describe('who receives a link, and why not', () => {
  it.each<[string, Given, Reason, Choice]>([
    ['invited, without a link', {}, 'expected', 'proposed'],
    [
      'of a campaign held before Essaim',
      { evaluation: null, campaign: { inviteesKnown: false } },
      'expected',
      'proposed',
    ],
    ['whose link has expired', { link: expired }, 'expired', 'proposed'],
    ['whose link still opens', { link }, 'linked', 'possible'],
    ['whose link was opened', { link: { ...link, openedAt: before } }, 'linked', 'possible'],
    ['that is answering', { evaluation: 'DRAFT', link: { ...link, startedAt: before } }, 'linked', 'possible'],
    ['that sent its answers', { evaluation: 'DRAFT', link: { ...link, submittedAt: before } }, 'received', 'possible'],
    ['that the team began to enter', { evaluation: 'DRAFT' }, 'begun', 'possible'],
    [
      'whose link expired halfway',
      { evaluation: 'DRAFT', link: { ...expired, startedAt: before } },
      'begun',
      'possible',
    ],
    ['that was returned', { evaluation: 'RETURNED' }, 'returned', 'possible'],
    ['whose link was revoked on purpose', { link: { ...link, revokedAt: before } }, 'revoked', 'possible'],
    ['on hold', { course: ['ON_HOLD'] }, 'onHold', 'possible'],
    ['invited while on hold, knowingly', { course: ['ON_HOLD'], since: after }, 'onHold', 'possible'],
    ['on hold since its link expired', { course: ['ON_HOLD'], link: expired }, 'onHold', 'possible'],
    ['resumed since', { course: ['ON_HOLD', 'RESUMED'] }, 'expected', 'proposed'],
    ['stopped', { course: ['STOPPED'] }, 'stopped', 'never'],
    ['stopped, with a link that opens', { course: ['STOPPED'], link }, 'stopped', 'never'],
    ['handed in', { evaluation: 'SUBMITTED' }, 'answered', 'never'],
    ['handed in while its link opens', { evaluation: 'SUBMITTED', link }, 'answered', 'never'],
    ['validated', { evaluation: 'VALIDATED' }, 'answered', 'never'],
    ['validated, then stopped', { evaluation: 'VALIDATED', course: ['STOPPED'] }, 'answered', 'never'],
    ['not invited', { evaluation: null }, 'notInvited', 'never'],
    ['whose invitation was taken back', { evaluation: 'WITHDRAWN' }, 'withdrawn', 'never'],
    [
      'that joined later',
      { evaluation: null, joined: { text: '2028', from: '2028-01-01', to: '2028-12-31' } },
      'joinedLater',
      'never',
    ],
    ['of a campaign in preparation', { evaluation: null, campaign: { state: 'DRAFT' } }, 'toInvite', 'never'],
  ])(
    'a structure %s',
    (_what, { evaluation = 'INVITED', course = [], joined = null, campaign, since, ...given }, reason, choice) => {
      const participant = { joined, evaluation, since: since ?? before, events: course.map(eventOf) };
      expect(reasonOf({ ...open, ...campaign }, participant, given.link ?? null, NOW)).toBe(reason);
      expect(CHOICES[reason]).toBe(choice);
    },
  );

  it('a structure on hold today receives none, also in a campaign whose window was over before', () => {
    const window = { text: 'début 2019', from: '2019-01-01', to: '2019-04-30' };
    const paused = { ...eventOf('ON_HOLD', 0), date: { text: '2026', from: '2026-01-01', to: '2026-12-31' } };
    const participant: Participant = { joined: null, evaluation: 'INVITED', since: before, events: [paused] };
    expect(reasonOf({ ...open, window }, participant, null, NOW)).toBe('onHold');
  });
});

describe('what changed since the list was shown', () => {
  it.each<[seen: Reason, now: Reason, boolean]>([
    ['expected', 'expected', true],
    ['expected', 'expired', true],
    ['onHold', 'onHold', true],
    ['onHold', 'expected', true],
    ['expected', 'onHold', false],
    ['expected', 'linked', false],
    ['expected', 'answered', false],
    ['expected', 'received', false],
    ['linked', 'linked', true],
    ['linked', 'received', false],
    ['received', 'answered', false],
    ['stopped', 'stopped', false],
  ])('ticked as « %s », now « %s »: %s', (seen, now, isRight) => {
    expect(isStillRight(seen, now)).toBe(isRight);
  });
});

it.each([
  ['DRAFT', true, /pas encore ouverte/],
  ['CLOSED', true, /close/],
  ['PUBLISHED', true, /publiée/],
  ['OPEN', false, /questionnaire/],
] as const)('no link is made in a campaign that is %s (with a questionnaire: %s)', (state, hasInstrument, words) => {
  expect(refusalToIssue({ state }, hasInstrument)).toMatch(words);
  expect(refusalToIssue({ state: 'OPEN' }, true)).toBeNull();
});

function eventOf(kind: AdoptionEventKind, index: number): CourseEvent {
  return { kind, date: null, reason: null, review: null, sequence: index + 1, recordedAt: before };
}
