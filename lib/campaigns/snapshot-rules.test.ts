import { describe, expect, it } from 'vitest';
import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Part } from './participation';
import { chooseMoments, closingsOf } from './snapshot-moments';
import { type Change, compareSnapshots, type Snapshot } from './snapshot-rules';
import { readSnapshot } from './snapshot-schema';

type Given = { a?: Partial<AnswerContent>; b?: Partial<AnswerContent>; part?: Part; progress?: string };

describe('comparing two moments of one structure', () => {
  it.each<[string, Given | null, Given | null, [string, Change['kind']][]]>([
    ['the same', { a: { level: 1 } }, { a: { level: 1 } }, []],
    ['another level', { a: { level: 1 } }, { a: { level: 2 } }, [['a', 'changed']]],
    ['an answer more', { a: { level: 1 } }, { a: { level: 1 }, b: { value: 3 } }, [['b', 'added']]],
    ['an answer less', { a: { level: 1 }, b: { value: 3 } }, { a: { level: 1 } }, [['b', 'removed']]],
    ['level 0 is an answer', {}, { a: { level: 0 } }, [['a', 'added']]],
    ['given, then not collected', { a: { level: 1 } }, { a: { state: 'NOT_COLLECTED' } }, [['a', 'changed']]],
    ['only the evidence', { a: { level: 1 } }, { a: { level: 1, evidence: 'Convention' } }, [['a', 'changed']]],
    ['only the departure', { a: { level: 1 } }, { a: { level: 1, departure: 'DRIFT' } }, [['a', 'changed']]],
    ['the words beside', { progress: 'Un' }, { progress: 'Deux' }, [['progress', 'changed']]],
    [
      'handed in since',
      null,
      { a: { level: 1 }, progress: 'Un' },
      [
        ['a', 'added'],
        ['progress', 'added'],
      ],
    ],
    ['not handed in any more', { a: { level: 1 } }, null, [['a', 'removed']]],
    [
      'several, in the order they are asked',
      { b: { level: 1 } },
      { b: { level: 2 }, a: { level: 1 } },
      [
        ['a', 'added'],
        ['b', 'changed'],
      ],
    ],
  ])('%s', (_title, before, after, expected) => {
    const { structures, counts } = compareSnapshots(moment(before), moment(after), ['a', 'b']);
    const changes = structures.flatMap((structure) => structure.changes);
    expect(changes.map(({ subject, kind }) => ['code' in subject ? subject.code : subject.field, kind])).toEqual(
      expected,
    );
    expect(counts.added + counts.changed + counts.removed).toBe(expected.length);
  });

  it('says where it stood when that changed', () => {
    const { structures } = compareSnapshots(moment({ part: 'expected' }), moment({ part: 'onHold' }));
    expect(structures).toEqual([
      expect.objectContaining({ part: { before: 'expected', after: 'onHold' }, changes: [] }),
    ]);
  });

  it('says nothing of who took part when one moment does not know', () => {
    const old: Snapshot = { ...moment({ part: 'expected' }), participants: [] };
    expect(compareSnapshots(old, moment({ part: 'validated' })).counts.parts).toBe(0);
  });

  it('a structure declared since is told as such', () => {
    const empty: Snapshot = {
      version: null,
      participants: [{ adoption: 'z', label: 'Z', part: 'expected' }],
      evaluations: [],
    };
    const { structures } = compareSnapshots(empty, moment({ part: 'expected' }));
    expect(structures.map(({ adoption, part }) => [adoption, part])).toEqual([
      ['s1', { before: null, after: 'expected' }],
      ['z', { before: 'expected', after: null }],
    ]);
  });

  it('the other way round, what was added is removed', () => {
    const [one, two] = [moment({ a: { level: 1 } }), moment({ a: { level: 2 }, b: { value: 1 } })];
    const [there, back] = [compareSnapshots(one, two).counts, compareSnapshots(two, one).counts];
    expect(back).toEqual({ ...there, added: there.removed, removed: there.added });
  });
});

describe('a stored snapshot', () => {
  const answer = {
    code: 'a',
    state: 'GIVEN',
    level: 2,
    value: null,
    qualifier: null,
    text: null,
    evidence: 'Convention',
    departure: 'NONE',
  };
  const evaluation = {
    adoption: 's1',
    label: 'SIAE n° 1',
    metOnText: 'mi 2018',
    progress: null,
    difficulties: null,
    needs: null,
    answers: [answer],
  };

  it.each<[string, unknown, { participants: number; evaluations: number } | null]>([
    ['nothing was frozen', null, null],
    ['the first format, a list', [{ ...evaluation, state: 'VALIDATED' }], { participants: 0, evaluations: 1 }],
    ['the first format, empty', [], { participants: 0, evaluations: 0 }],
    [
      'the second',
      {
        format: 2,
        version: null,
        participants: [{ adoption: 's1', label: 'SIAE n° 1', part: 'validated' }],
        evaluations: [evaluation],
      },
      { participants: 1, evaluations: 1 },
    ],
  ])('%s', (_title, stored, expected) => {
    const snapshot = readSnapshot(stored);
    expect(
      snapshot && { participants: snapshot.participants.length, evaluations: snapshot.evaluations.length },
    ).toEqual(expected);
    const [first] = snapshot?.evaluations ?? [];
    if (first)
      expect([first.metOn, first.answers.get('a')]).toEqual([
        'mi 2018',
        expect.objectContaining({ level: 2, evidence: 'Convention' }),
      ]);
  });

  it('of a format nobody ever wrote is a fault, never an empty one', () => {
    expect(() => readSnapshot({ format: 3 })).toThrow();
  });
});

describe('the moments to compare', () => {
  it('closings are numbered, each with the reopening that followed', () => {
    const events = (['CLOSED', 'REOPENED', 'CLOSED'] as const).map((kind) => ({ kind }));
    expect(closingsOf(events)).toEqual([
      { name: '1', event: { kind: 'CLOSED' }, reopened: { kind: 'REOPENED' } },
      { name: '2', event: { kind: 'CLOSED' }, reopened: null },
    ]);
  });

  it.each<[string[], string | undefined, string | undefined, [string, string] | null]>([
    [[], undefined, undefined, null],
    [['1'], undefined, undefined, ['1', 'maintenant']],
    [['1', '2'], undefined, undefined, ['1', '2']],
    [['1', '2', '3'], undefined, undefined, ['2', '3']],
    [['1', '2', '3'], '1', '3', ['1', '3']],
    [['1', '2'], '2', 'maintenant', ['2', 'maintenant']],
    [['1', '2'], '2', undefined, ['2', 'maintenant']],
    [['1', '2'], '7', 'hier', ['1', '2']],
  ])('of %j, asked for %s and %s', (frozen, before, after, expected) => {
    const chosen = chooseMoments(frozen, { before, after });
    expect(chosen && [chosen.before, chosen.after]).toEqual(expected);
  });
});

function moment(given: Given | null): Snapshot {
  const { part = 'validated', progress = null, ...answers } = given ?? {};
  const structure = { adoption: 's1', label: 'SIAE n° 1' };
  const evaluation = {
    ...structure,
    metOn: null,
    progress,
    difficulties: null,
    needs: null,
    answers: new Map(Object.entries(answers).map(([code, content]) => [code, { ...BLANK, ...content }])),
  };
  return {
    version: null,
    participants: [{ ...structure, part }],
    evaluations: given === null ? [] : [evaluation],
  };
}

const BLANK: AnswerContent = {
  state: 'GIVEN',
  level: null,
  value: null,
  qualifier: null,
  text: null,
  evidence: null,
  departure: 'NONE',
};
