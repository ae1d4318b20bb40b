import { describe, expect, it } from 'vitest';
import { hasSameLevels, takenOver, translateLevel, translateThrough } from './mapping-rules';
import type { Criterion, Level } from './rules';

/** « 0 non, 1 oui (de 0 et 1) »: value, anchor, and the levels it takes over. */
type Given = [value: number, anchor: string, fromValues?: number[]];

const levels = (...given: Given[]): Level[] =>
  given.map(([value, anchor, fromValues]) => ({ value, anchor, ...(fromValues ? { fromValues } : {}) }));

const criterion = (code: string, kind: Criterion['kind'], ...given: Given[]): Criterion => ({
  id: code,
  code,
  wording: code,
  help: null,
  kind,
  unit: null,
  weight: 1,
  isRequired: true,
  levels: levels(...given),
});

const five = criterion('a', 'SCALE', [0, 'rien'], [1, 'préparé'], [2, 'essayé'], [3, 'régulier'], [4, 'installé']);
const three = criterion('a', 'SCALE', [0, 'rien', [0]], [1, 'en cours', [1, 2, 3]], [2, 'installé', [4]]);
const two = criterion('a', 'SCALE', [0, 'pas encore', [0, 1]], [1, 'en place']);

describe('the level that takes over a former one', () => {
  it.each<[string, number, number | null]>([
    ['is the one that names it', 0, 0],
    ['may take over several', 3, 1],
    ['may be renumbered', 4, 2],
    ['is none when no level names it', 5, null],
  ])('%s', (_title, old, level) => expect(takenOver(three, old)).toBe(level));
});

describe('levels are the same', () => {
  it.each<[string, Level[], Level[], boolean]>([
    ['when values and words are', levels([0, 'non'], [1, 'oui']), levels([0, 'non'], [1, 'oui']), true],
    ['in any order', levels([0, 'non'], [1, 'oui']), levels([1, 'oui'], [0, 'non']), true],
    ['not when a word changed', levels([0, 'non']), levels([0, 'jamais']), false],
    ['not when one was added', levels([0, 'non']), levels([0, 'non'], [1, 'oui']), false],
    ['when there are none', [], [], true],
  ])('%s', (_title, previous, next, same) => expect(hasSameLevels(previous, next)).toBe(same));
});

describe('a level from one version to the next', () => {
  it.each<[string, Criterion, Criterion, number, number | null]>([
    ['stays itself when the levels are the same', five, five, 3, 3],
    ['follows the mapping', five, three, 3, 1],
    ['follows the mapping also when the words did not change', five, swapped(), 1, 2],
    ['is lost when nothing takes it over', three, two, 2, null],
    [
      'is lost when the levels changed without a mapping',
      five,
      criterion('a', 'SCALE', [0, 'rien'], [1, 'tout']),
      0,
      null,
    ],
    ['is lost when the kind changed', five, { ...five, kind: 'CHOICE' }, 1, null],
    ['is lost when it never was a level of the old one', three, three, 4, null],
  ])('%s', (_title, previous, next, level, translated) => {
    expect(translateLevel(previous, next, level)).toBe(translated);
  });

  function swapped() {
    const [none, prepared, tried, ...rest] = five.levels;
    const values = [none, { ...prepared, fromValues: [2] }, { ...tried, fromValues: [1] }, ...rest];
    return { ...five, levels: values as Level[] };
  }
});

describe('a level through several versions', () => {
  const versions = [
    { number: 3, criteria: [two] },
    { number: 1, criteria: [five] },
    { number: 2, criteria: [three] },
    { number: 4, criteria: [] },
  ];

  it.each<[string, number, number, number, number | null]>([
    ['is itself within one version', 1, 1, 4, 4],
    ['walks them in order, however they are listed', 1, 3, 2, 0],
    ['is lost where one has no successor', 1, 3, 4, null],
    ['begins at the version of the answer', 2, 3, 1, 0],
    ['is lost where a version dropped the criterion', 1, 4, 0, null],
    ['does not walk back', 3, 1, 0, null],
    ['is none when the answer’s version does not have it', 1, 2, 9, null],
  ])('%s', (_title, from, to, level, translated) => {
    expect(translateThrough(versions, 'a', from, to, level)).toBe(translated);
  });

  it('does not know a criterion of another code', () => {
    expect(translateThrough(versions, 'b', 1, 2, 0)).toBeNull();
  });
});
