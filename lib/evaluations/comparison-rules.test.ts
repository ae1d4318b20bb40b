import { describe, expect, it } from 'vitest';
import type { CriterionKind } from '@/lib/generated/prisma/enums';
import type { Criterion, Level } from '@/lib/instruments/rules';
import { asksTheSame, comparableScores, levelsTogether, type Moment, type Version } from './comparison-rules';
import type { Said } from './score-rules';

const LEVELS: Level[] = [0, 1, 2, 3, 4].map((value) => ({ value, anchor: `palier ${value}` }));
/** Three levels: the second takes over the old 1 and 2, the third the old 3 and 4. */
const MAPPED: Level[] = [
  { value: 0, anchor: 'rien', fromValues: [0] },
  { value: 1, anchor: 'en partie', fromValues: [1, 2] },
  { value: 2, anchor: 'tout', fromValues: [3, 4] },
];

type Given = { levels?: Level[]; weight?: number; kind?: CriterionKind };

const asked = (
  version: string,
  code: string,
  { levels = LEVELS, weight = 1, kind = 'SCALE' }: Given = {},
): Criterion => ({
  id: `${version}/${code}`,
  code,
  wording: code,
  help: null,
  kind,
  unit: null,
  weight,
  isRequired: true,
  levels,
});

const version = (number: number, criteria: Record<string, Given>, instrumentId = 'i'): Version => ({
  id: `${instrumentId}${number}`,
  instrumentId,
  number,
  criteria: Object.entries(criteria).map(([code, given]) => asked(`${instrumentId}${number}`, code, given)),
});

const at = (asks: Version, answers: Record<string, number | 'NOT_COLLECTED' | 'NOT_APPLICABLE'>): Moment => ({
  version: asks,
  answers: new Map(
    Object.entries(answers).map(([code, level]): [string, Said] => [
      `${asks.id}/${code}`,
      typeof level === 'number' ? { state: 'GIVEN', level } : { state: level, level: null },
    ]),
  ),
});

describe('two moments of one version', () => {
  const asks = version(1, { a: {}, b: { weight: 3 }, c: {} });

  it('compare on what was answered in both, under its weights', () => {
    const found = comparableScores(
      [asks],
      at(asks, { a: 0, b: 4, c: 4 }),
      at(asks, { a: 4, b: 4, c: 'NOT_COLLECTED' }),
    );
    expect(found?.criteria).toBe(2);
    expect([found?.before.share, found?.after.share]).toEqual([0.75, 1]);
  });

  it.each<[string, Moment, Moment]>([
    ['nothing was answered twice', at(asks, { a: 1 }), at(asks, { b: 1 })],
    ['one of both had no object', at(asks, { a: 1 }), at(asks, { a: 'NOT_APPLICABLE' })],
    ['nothing was asked then', { version: null, answers: new Map() }, at(asks, { a: 1 })],
  ])('do not compare when %s', (_title, before, after) => {
    expect(comparableScores([asks], before, after)).toBeNull();
  });
});

describe('two versions of one instrument', () => {
  const first = version(1, { a: {}, b: {}, dropped: {} });
  const second = version(2, { a: { levels: MAPPED, weight: 2 }, b: {}, added: {} });
  const versions = [first, second];

  it('a level reads as the one that took it over, and counts with the weights of the later version', () => {
    const found = comparableScores(
      versions,
      at(first, { a: 2, b: 0, dropped: 4 }),
      at(second, { a: 2, b: 2, added: 0 }),
    );
    expect(found?.criteria).toBe(2);
    expect(found?.before.share).toBeCloseTo((0.5 * 2 + 0) / 3, 10);
    expect(found?.after.share).toBeCloseTo((1 * 2 + 0.5) / 3, 10);
  });

  it('the older one asked again later is still read on the scale of the newer', () => {
    const together = levelsTogether(versions, at(second, { a: 1 }), at(first, { a: 4 }), 'a');
    expect(together).toMatchObject({ before: 1, after: 2, criterion: { id: 'i2/a' } });
  });

  it('levels that changed without a mapping do not compare', () => {
    const changed = version(2, { a: { levels: MAPPED.map(({ value, anchor }) => ({ value, anchor })) }, b: {} });
    const found = comparableScores([first, changed], at(first, { a: 2, b: 1 }), at(changed, { a: 1, b: 2 }));
    expect(found?.criteria).toBe(1);
    expect([found?.before.share, found?.after.share]).toEqual([0.25, 0.5]);
  });

  it('a level goes through every version between', () => {
    const third = version(3, {
      a: {
        levels: [
          { value: 1, anchor: 'peu', fromValues: [0, 1] },
          { value: 2, anchor: 'bien', fromValues: [2] },
        ],
      },
    });
    const together = levelsTogether([third, first, second], at(first, { a: 3 }), at(third, { a: 1 }), 'a');
    expect(together).toMatchObject({ before: 2, after: 1 });
  });

  it('a criterion whose kind changed does not compare', () => {
    const changed = version(2, { a: { kind: 'CHOICE' } });
    expect(comparableScores([first, changed], at(first, { a: 2 }), at(changed, { a: 2 }))).toBeNull();
  });
});

describe('two instruments', () => {
  const one = version(1, { a: {}, b: {} }, 'appropriation');

  it('compare where they ask the same, word for word', () => {
    const other = version(1, { a: {}, b: { levels: MAPPED } }, 'essaimage');
    const found = comparableScores([one, other], at(one, { a: 1, b: 2 }), at(other, { a: 3, b: 1 }));
    expect(found?.criteria).toBe(1);
    expect([found?.before.share, found?.after.share]).toEqual([0.25, 0.75]);
  });

  it.each<[string, Version, boolean]>([
    ['the same criteria', version(4, { b: {}, a: {} }, 'essaimage'), true],
    ['the same, with a text more', version(4, { a: {}, b: {}, t: { kind: 'TEXT' } }, 'essaimage'), true],
    ['one less', version(4, { a: {} }, 'essaimage'), false],
    ['another', version(4, { a: {}, z: {} }, 'essaimage'), false],
  ])('ask for the same score: %s', (_title, other, expected) => {
    expect(asksTheSame(one, other)).toBe(expected);
  });
});
