import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '@/lib/day';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import { evaluationOn, hasBegun, type Move, movesOf } from './as-of-rules';
import { movesBefore } from './moves.fixture';
import { isHandedIn, type Standing } from './rules';

const HELD = { window: date('mars à juin 2020'), inviteesKnown: true };
const UNDATED = { window: null, inviteesKnown: true };
const EVERYBODY = { window: date('2017'), inviteesKnown: false };

/** Asked for on the 2nd, begun on the 5th, handed in on the 9th, returned on the 12th, and so on. */
const LIVED: Move[] = [
  { state: 'INVITED', on: '2026-03-02' },
  { state: 'DRAFT', on: '2026-03-05' },
  { state: 'SUBMITTED', on: '2026-03-09' },
  { state: 'RETURNED', on: '2026-03-12' },
  { state: 'SUBMITTED', on: '2026-03-16' },
  { state: 'VALIDATED', on: '2026-03-20' },
];
const upTo = (count: number) => LIVED.slice(0, count);
const IN_ONE_GO: Move[] = [
  { state: 'DRAFT', on: '2026-03-05' },
  { state: 'VALIDATED', on: '2026-03-20' },
];

describe('since somebody began to type it, an evaluation is what its moves say', () => {
  test.each<[Day, Standing]>([
    ['2026-03-02', 'INVITED'],
    ['2026-03-04', 'INVITED'],
    ['2026-03-05', 'DRAFT'],
    ['2026-03-09', 'SUBMITTED'],
    ['2026-03-12', 'RETURNED'],
    ['2026-03-16', 'SUBMITTED'],
    ['2026-03-19', 'SUBMITTED'],
    ['2026-03-20', 'VALIDATED'],
    ['2026-11-23', 'VALIDATED'],
  ])('on %s: %s', (asOf, standing) => {
    const then = evaluationOn({ moves: LIVED, metOn: null }, HELD, asOf);
    expect(then).toEqual({ standing, isTypedLater: false, comesOn: null });
  });

  test('also when its structure was met long before', () => {
    const facts = { moves: LIVED, metOn: date('avril 2020') };
    expect(evaluationOn(facts, HELD, '2026-03-05').standing).toBe('DRAFT');
    expect(evaluationOn(facts, HELD, '2026-03-12').standing).toBe('RETURNED');
  });
});

const TYPED_LATER = 'VALIDATED, typed later';
type Case = [title: string, moves: Move[], met: string | null, campaign: typeof HELD | typeof UNDATED, asOf: Day];

describe('before it was typed', () => {
  test.each<[...Case, said: Standing | typeof TYPED_LATER, comesOn?: string]>([
    ['met, it counts as answered', IN_ONE_GO, 'avril 2020', HELD, '2020-04-10', TYPED_LATER],
    ['not met yet, it is awaited', IN_ONE_GO, 'avril 2020', HELD, '2020-03-31', 'INVITED', 'avril 2020'],
    ['met, though asked for only later', LIVED, 'avril 2020', HELD, '2026-03-03', TYPED_LATER],
    ['met while it was asked for', LIVED, '3 mars 2026', HELD, '2026-03-04', TYPED_LATER],
    ['asked for, and met on a later day', LIVED, '4 mars 2026', HELD, '2026-03-03', 'INVITED', '4 mars 2026'],
    ['without a day of its own, from its campaign’s', IN_ONE_GO, null, HELD, '2020-03-01', TYPED_LATER],
    [
      'without a day of its own, before its campaign',
      IN_ONE_GO,
      null,
      HELD,
      '2020-02-29',
      'INVITED',
      'mars à juin 2020',
    ],
    ['without a day of its own, once asked for: awaited', LIVED, null, HELD, '2026-03-04', 'INVITED'],
    ['of a campaign without a date: it may have been', IN_ONE_GO, null, UNDATED, '2019-01-01', TYPED_LATER],
    ['nobody was asked by name', IN_ONE_GO, 'juin 2017', EVERYBODY, '2017-05-31', null, 'juin 2017'],
    [
      'handed in but not decided on today: answered all the same',
      upTo(3),
      'avril 2020',
      HELD,
      '2020-05-01',
      TYPED_LATER,
    ],
    ['a draft today: nothing was answered', upTo(2), 'avril 2020', HELD, '2020-05-01', 'INVITED'],
    ['sent back today: nothing was answered', upTo(4), 'avril 2020', HELD, '2020-05-01', 'INVITED'],
    ['a draft of a campaign that asked nobody by name', upTo(2).slice(1), null, EVERYBODY, '2018-01-01', null],
    ['asked for later and never begun: it was awaited', upTo(1), null, HELD, '2020-05-01', 'INVITED'],
    ['its invitation taken back since: it was not', withdrawnAfter(upTo(1)), null, HELD, '2020-05-01', 'WITHDRAWN'],
    ['its invitation taken back only later', withdrawnAfter(upTo(1)), null, HELD, '2026-03-04', 'INVITED'],
    ['its invitation taken back', withdrawnAfter(upTo(1)), null, HELD, '2026-04-01', 'WITHDRAWN'],
    ['never asked for, never begun', [], null, HELD, '2020-05-01', null],
  ])('%s', (_title, moves, met, campaign, asOf, said, comesOn) => {
    const then = evaluationOn({ moves, metOn: met === null ? null : date(met) }, campaign, asOf);
    expect(then.isTypedLater ? TYPED_LATER : then.standing).toBe(said);
    expect(then.comesOn?.text).toBe(comesOn);
  });
});

describe('whatever was lived', () => {
  const NOW = '2026-11-20';
  const day = fc.integer({ min: 0, max: 4_300 }).map((offset) => addDays('2015-01-01', offset));
  const metOn = fc.option(day.map((from) => ({ text: from, from, to: addDays(from, 20) })));
  const facts = fc.record({ moves: movesBefore(NOW), metOn });
  const campaign = fc.record({ window: metOn, inviteesKnown: fc.boolean() });

  test('today is the current state', () => {
    fc.assert(
      fc.property(facts, campaign, (given, asked) => {
        expect(evaluationOn(given, asked, NOW).standing).toBe(given.moves.at(-1)?.state);
      }),
    );
  });

  test('an answer that was given stays given, until somebody begins to type it', () => {
    fc.assert(
      fc.property(facts, campaign, day, day, (given, asked, one, other) => {
        const [before, after] = [one, other].sort() as [Day, Day];
        const [then, later] = [before, after].map((on) => evaluationOn(given, asked, on));
        const isAsked = given.moves.some(({ on }) => on <= after) && !given.metOn;
        const isBegun = given.moves.some(({ state, on }) => hasBegun(state) && on <= after);
        if (then?.isTypedLater && !isAsked && !isBegun) expect(later?.isTypedLater).toBe(true);
      }),
    );
  });

  test('an answer counts only when it was handed in, by then or since', () => {
    fc.assert(
      fc.property(facts, campaign, day, (given, asked, on) => {
        const { standing } = evaluationOn(given, asked, on);
        const wasHandedIn = given.moves.some(({ state }) => isHandedIn(state));
        if (isHandedIn(standing)) expect(wasHandedIn).toBe(true);
      }),
    );
  });
});

describe('the moves of an evaluation', () => {
  const createdAt = new Date('2026-03-01T09:00:00Z');

  test('were made on the day it was in Paris', () => {
    const events = [
      { kind: 'STARTED', recordedAt: new Date('2026-03-04T22:59:00Z') },
      { kind: 'SUBMITTED', recordedAt: new Date('2026-03-04T23:00:00Z') },
    ] as const;
    expect(movesOf({ state: 'SUBMITTED', createdAt, events })).toEqual([
      { state: 'DRAFT', on: '2026-03-04' },
      { state: 'SUBMITTED', on: '2026-03-05' },
    ]);
  });

  test('without any, it stands as it is since it was created', () => {
    expect(movesOf({ state: 'VALIDATED', createdAt })).toEqual([{ state: 'VALIDATED', on: '2026-03-01' }]);
  });
});

function withdrawnAfter(moves: Move[]): Move[] {
  return [...moves, { state: 'WITHDRAWN', on: '2026-03-30' }];
}

function date(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
