import { describe, expect, it } from 'vitest';
import type { FollowUpOutcome, FollowUpState } from '@/lib/generated/prisma/enums';
import {
  type CheckStanding,
  type Decided,
  isOpen,
  isOverdue,
  outcomeOf,
  refusalOfCounts,
  refusalOfCriteria,
  refusalToRetract,
  standingIn,
} from './rules';

const ORDER = ['evaluation-1', 'evaluation-2', 'evaluation-3'];

describe('a follow-up is overdue', () => {
  it.each<[string, FollowUpState, string | null, boolean]>([
    ['once its day is over', 'PLANNED', '2026-03-01', true],
    ['not on the day itself', 'PLANNED', '2026-03-02', false],
    ['not before', 'PLANNED', '2026-03-03', false],
    ['never without a day', 'PLANNED', null, false],
    ['never once done', 'DONE', '2026-03-01', false],
    ['never once given up', 'ABANDONED', '2026-03-01', false],
  ])('%s', (_, state, dueOn, expected) => {
    expect(isOverdue({ state, dueOn }, '2026-03-02')).toBe(expected);
  });
});

describe('what came of a follow-up is what its latest check says', () => {
  it.each<[FollowUpOutcome[], FollowUpOutcome | null]>([
    [[], null],
    [['CONFIRMED'], 'CONFIRMED'],
    [['NO_ANSWER', 'CONFIRMED'], 'CONFIRMED'],
    [['CONFIRMED', 'REFUTED'], 'REFUTED'],
    [['REFUTED', 'NO_ANSWER'], 'NO_ANSWER'],
  ])('%j → %s', (outcomes, expected) => {
    expect(outcomeOf(outcomes.map((outcome) => ({ outcome })))).toBe(expected);
  });
});

describe('a follow-up is open as long as nobody knows', () => {
  it.each<[FollowUpState, FollowUpOutcome[], boolean]>([
    ['PLANNED', [], true],
    ['DONE', [], true],
    ['DONE', ['NO_ANSWER'], true],
    ['DONE', ['CONFIRMED', 'NO_ANSWER'], true],
    ['DONE', ['CONFIRMED'], false],
    ['PLANNED', ['NO_ANSWER', 'REFUTED'], false],
    ['ABANDONED', [], false],
    ['ABANDONED', ['NO_ANSWER'], false],
  ])('%s, checked %j: %s', (state, outcomes, expected) => {
    expect(isOpen({ state, checks: outcomes.map((outcome) => ({ outcome })) })).toBe(expected);
  });
});

describe('a campaign asks what came of', () => {
  it.each<[string, Decided, string, CheckStanding]>([
    ['a decision of the campaign before', decided({}), 'evaluation-2', 'toCheck'],
    ['a decision of two campaigns before', decided({}), 'evaluation-3', 'toCheck'],
    ['none of its own decisions', decided({}), 'evaluation-1', 'notAsked'],
    ['no decision of a later campaign', decided({ from: 'evaluation-3' }), 'evaluation-2', 'notAsked'],
    ['no decision that was given up', decided({ state: 'ABANDONED' }), 'evaluation-2', 'notAsked'],
    ['one that an earlier campaign could not tell', decided({ checks: [['NO_ANSWER', 2]] }), 'evaluation-3', 'toCheck'],
    ['not again what it has told itself', decided({ checks: [['NO_ANSWER', 2]] }), 'evaluation-2', 'checkedHere'],
    ['not what an earlier campaign confirmed', decided({ checks: [['CONFIRMED', 2]] }), 'evaluation-3', 'settled'],
    ['not what an earlier campaign refuted', decided({ checks: [['REFUTED', 2]] }), 'evaluation-3', 'settled'],
    ['not what was heard otherwise', decided({ checks: [['CONFIRMED', null]] }), 'evaluation-2', 'settled'],
    [
      'one confirmed, then in doubt again',
      decided({
        checks: [
          ['CONFIRMED', 2],
          ['NO_ANSWER', null],
        ],
      }),
      'evaluation-3',
      'toCheck',
    ],
    ['one that no campaign showed', decided({ from: null }), 'evaluation-1', 'toCheck'],
    ['one shown surely after it, out of any campaign', decided({ from: null, on: '2019' }), 'evaluation-1', 'notAsked'],
    ['one shown perhaps before its end', decided({ from: null, on: '2017' }), 'evaluation-1', 'toCheck'],
    [
      'one given up after it was checked here, among the checked',
      decided({ state: 'ABANDONED', checks: [['REFUTED', 2]] }),
      'evaluation-2',
      'checkedHere',
    ],
  ])('%s', (_, followUp, campaign, expected) => {
    const window = { text: 'novembre 2017', from: '2017-11-01', to: '2017-11-30' };
    expect(standingIn(followUp, { slug: campaign, window }, ORDER)).toBe(expected);
  });

  it('in programme order, even when the source dates the second campaign before the first', () => {
    const earlier = { text: 'mai 2017', from: '2017-05-01', to: '2017-05-31' };
    expect(standingIn(decided({}), { slug: 'evaluation-2', window: earlier }, ORDER)).toBe('toCheck');
  });
});

describe('a finding is retracted', () => {
  it.each([
    ['when nothing hangs on it', 0, 0, null],
    ['not once something was decided', 1, 0, 'Une suite a été décidée'],
    ['not once it tells what came of a decision', 0, 1, 'dit ce qu’est devenue'],
  ] as const)('%s', (_, followUps, tellsOf, expected) => {
    const refusal = refusalToRetract({ followUps, tellsOf });
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(expected);
  });
});

describe('the criteria of a finding', () => {
  it.each([
    ['may be none', [], null, null],
    ['are those its campaign asked', ['a', 'b'], ['a', 'b', 'c'], null],
    ['need a campaign', ['a'], null, 'Choisissez la campagne'],
    ['are never those of another questionnaire', ['a', 'z'], ['a', 'b'], 'n’est pas dans le questionnaire'],
    ['cannot come from a campaign that asks nothing', ['a'], [], 'n’est pas dans le questionnaire'],
  ])('%s', (_, ticked, asked, expected) => {
    const refusal = refusalOfCriteria(ticked, asked);
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(expected);
  });
});

describe('« n structures sur N »', () => {
  it.each<[number | null, number | null, number, string | null]>([
    [null, null, 0, null],
    [null, null, 3, null],
    [4, null, 0, null],
    [4, 18, 0, null],
    [18, 18, 18, null],
    [4, 18, 2, null],
    [19, 18, 0, 'dépasse le total'],
    [null, 18, 0, 'Indiquez combien'],
    [4, 18, 5, 'ne peut pas être plus petit'],
  ])('%s sur %s, %s cochées', (count, total, ticked, expected) => {
    const refusal = refusalOfCounts(count, total, ticked);
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(expected);
  });
});

type Given = {
  state?: FollowUpState;
  checks?: [FollowUpOutcome, number | null][];
  from?: string | null;
  on?: '2017' | '2019';
};

function decided({ state = 'DONE', checks = [], from = 'evaluation-1', on }: Given): Decided {
  return {
    state,
    checks: checks.map(([outcome, n]) => ({ outcome, campaign: n === null ? null : { slug: `evaluation-${n}` } })),
    finding: {
      campaign: from === null ? null : { slug: from },
      on: on ? { text: on, from: `${on}-01-01`, to: `${on}-12-31` } : null,
    },
  };
}
