import { describe, expect, it } from 'vitest';
import {
  type Asked,
  coverageWording,
  gainWording,
  isScored,
  type Said,
  scoreOf,
  scoreWording,
  shareOf,
} from './score-rules';

const scale = (id: string, values = [0, 1, 2, 3, 4], weight = 1): Asked => ({
  id,
  kind: 'SCALE',
  weight,
  levels: values.map((value) => ({ value, anchor: `palier ${value}` })),
});
const yesNo = (id: string, weight = 1): Asked => ({
  id,
  kind: 'YES_NO',
  weight,
  levels: [
    { value: 1, anchor: 'Oui' },
    { value: 0, anchor: 'Non' },
  ],
});
const given = (level: number | null): Said => ({ state: 'GIVEN', level });
const NOT_COLLECTED: Said = { state: 'NOT_COLLECTED', level: null };
const NOT_APPLICABLE: Said = { state: 'NOT_APPLICABLE', level: null };

const scoreOfPairs = (pairs: [Asked, Said?][]) =>
  scoreOf(
    pairs.map(([criterion]) => criterion),
    new Map(pairs.flatMap(([criterion, content]) => (content ? [[criterion.id, content]] : []))),
  );

describe('what is scored', () => {
  it.each<[string, Asked, boolean]>([
    ['a scale', scale('a'), true],
    ['a yes/no', yesNo('a'), true],
    ['not a choice: its options are not ranked', { ...scale('a'), kind: 'CHOICE' }, false],
    ['not a number', { ...scale('a', []), kind: 'NUMBER' }, false],
    ['not a text', { ...scale('a', []), kind: 'TEXT' }, false],
    ['not a scale of one level: everybody would have it', scale('a', [3]), false],
    ['not what weighs nothing', scale('a', [0, 1], 0), false],
  ])('%s', (_title, criterion, expected) => {
    expect(isScored(criterion)).toBe(expected);
  });
});

describe('a level as a share of its scale', () => {
  it.each<[number[], number | null, number | null]>([
    [[0, 1, 2, 3, 4], 0, 0],
    [[0, 1, 2, 3, 4], 3, 0.75],
    [[0, 1, 2, 3, 4], 4, 1],
    [[1, 2, 3, 4, 5], 1, 0],
    [[1, 2, 3, 4, 5], 3, 0.5],
    [[2, 4, 8], 4, 1 / 3],
    [[4, 1, 2], 1, 0],
    [[0, 2, 4], 1, null],
    [[0, 1, 2], 7, null],
    [[0, 1, 2], null, null],
    [[3], 3, null],
  ])('among %j, %j is %j', (values, level, share) => {
    const found = shareOf(scale('a', values), level);
    if (share === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(share, 10);
  });
});

describe('a score', () => {
  it.each<[string, [Asked, Said?][], number | null, answered: number, expected: number, coverage: number | null]>([
    ['of one criterion', [[scale('a'), given(3)]], 0.75, 1, 1, 1],
    ['of a yes', [[yesNo('a'), given(1)]], 1, 1, 1, 1],
    ['of a no, which is a zero and not an absence', [[yesNo('a'), given(0)]], 0, 1, 1, 1],
    [
      'is the mean of equal weights',
      [
        [scale('a'), given(4)],
        [scale('b'), given(1)],
      ],
      0.625,
      2,
      2,
      1,
    ],
    [
      'counts each weight',
      [
        [scale('a', [0, 1, 2, 3, 4], 3), given(4)],
        [scale('b'), given(0)],
      ],
      0.75,
      2,
      2,
      1,
    ],
    [
      'counts decimal weights',
      [
        [scale('a', [0, 1], 0.5), given(1)],
        [scale('b', [0, 1], 1.5), given(0)],
      ],
      0.25,
      2,
      2,
      1,
    ],
    [
      'mixes scales of different lengths',
      [
        [scale('a', [1, 2, 3]), given(2)],
        [scale('b', [0, 1, 2, 3, 4]), given(4)],
      ],
      0.75,
      2,
      2,
      1,
    ],
    [
      'leaves out what has no object, from both sides',
      [
        [scale('a'), given(2)],
        [scale('b'), NOT_APPLICABLE],
      ],
      0.5,
      1,
      1,
      1,
    ],
    [
      'is not lowered by what was not collected; its coverage is',
      [
        [scale('a'), given(2)],
        [scale('b'), NOT_COLLECTED],
      ],
      0.5,
      1,
      2,
      0.5,
    ],
    ['is not lowered by a missing answer; its coverage is', [[scale('a'), given(2)], [scale('b')]], 0.5, 1, 2, 0.5],
    ['covers weight, not criteria', [[scale('a', [0, 1], 3), given(1)], [scale('b', [0, 1], 1)]], 1, 1, 2, 0.75],
    [
      'treats a level the scale does not have as missing',
      [
        [scale('a'), given(9)],
        [scale('b'), given(4)],
      ],
      1,
      1,
      2,
      0.5,
    ],
    ['treats an answer without a level as missing', [[scale('a'), given(null)]], null, 0, 1, 0],
    ['is null when nothing was answered', [[scale('a')], [scale('b'), NOT_COLLECTED]], null, 0, 2, 0],
    ['is null when everything is without object', [[scale('a'), NOT_APPLICABLE]], null, 0, 0, null],
    ['is null without a scored criterion', [[{ ...scale('a', []), kind: 'TEXT' }, given(null)]], null, 0, 0, null],
    ['is null of nothing at all', [], null, 0, 0, null],
  ])('%s', (_title, pairs, share, answered, expected, coverage) => {
    const score = scoreOfPairs(pairs);
    expect(score).toMatchObject({ answered, expected, coverage });
    if (share === null) expect(score.share).toBeNull();
    else expect(score.share).toBeCloseTo(share, 10);
  });

  it('says how many were not collected and how many had no object', () => {
    const score = scoreOfPairs([
      [scale('a'), given(1)],
      [scale('b'), NOT_COLLECTED],
      [yesNo('c'), NOT_COLLECTED],
      [yesNo('d'), NOT_APPLICABLE],
    ]);
    expect(score).toMatchObject({ notCollected: 2, notApplicable: 1, answered: 1, expected: 3 });
  });
});

describe('the words of a score', () => {
  it.each<[[Asked, Said?][], string, string]>([
    [[[scale('a'), given(3)], [scale('b')]], '75\u00a0% de l’échelle', '1\u00a0critère sur 2'],
    [
      [
        [scale('a'), given(2)],
        [scale('b'), given(3)],
      ],
      '63\u00a0% de l’échelle',
      '2\u00a0critères sur 2',
    ],
    [
      [[scale('a', [0, 1], 3), given(1)], [scale('b')]],
      '100\u00a0% de l’échelle',
      '1\u00a0critère sur 2, 75\u00a0% du poids',
    ],
    [[[scale('a')]], 'pas de réponse à un critère noté', '0\u00a0critère sur 1'],
    [[[scale('a'), NOT_APPLICABLE]], 'critères notés sans objet', ''],
    [[], 'aucun critère noté', ''],
  ])('%# say the share, its unit and its coverage', (pairs, share, coverage) => {
    const score = scoreOfPairs(pairs);
    expect(scoreWording(score)).toBe(share);
    expect(coverageWording(score)).toBe(coverage);
  });

  it.each<[number, number, string]>([
    [0.5, 0.62, '+12\u00a0points'],
    [0.62, 0.5, '−12\u00a0points'],
    [0.5, 0.51, '+1\u00a0point'],
    [0.5, 0.504, 'stable'],
    [0.504, 0.506, '+1\u00a0point'],
  ])('from %s to %s: %s', (before, after, words) => {
    expect(gainWording(before, after)).toBe(words);
  });
});
