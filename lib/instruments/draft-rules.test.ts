import { describe, expect, it } from 'vitest';
import { blankCriterion, contentOf, draftOf, freshCode, weightOf } from './draft-rules';

describe('a weight is read as typed', () => {
  it.each<[string, number | null]>([
    ['1', 1],
    ['1,5', 1.5],
    ['0.25', 0.25],
    [' 2 ', 2],
    ['-1', -1],
    ['deux', null],
    ['1,234', null],
    ['', null],
  ])('%s', (typed, weight) => expect(weightOf(typed)).toBe(weight));
});

describe('a draft and what it asks are two faces of one thing', () => {
  it('levels follow each other from the first one on', () => {
    const scale = { ...blankCriterion('a'), first: 1, levels: [level('x'), level('y')] };
    const [group] = contentOf({ note: '', principles: [], loose: [scale] });
    expect(group?.criteria[0]?.levels.map(({ value, anchor }) => [value, anchor])).toEqual([
      [1, 'x'],
      [2, 'y'],
    ]);
  });

  it('what another kind would ask is left out', () => {
    const text = { ...blankCriterion('a'), kind: 'TEXT' as const, unit: 'heures', levels: [level('x')] };
    const [group] = contentOf({ note: '', principles: [], loose: [text] });
    expect(group?.criteria[0]).toMatchObject({ unit: null, levels: [] });
  });

  it('and comes back as it was', () => {
    const criteria = [{ ...blankCriterion('a'), wording: 'Un' }];
    const principles = [{ wording: 'Aller vers', note: 'Note', criteria }];
    const content = contentOf({ note: '', principles, loose: [blankCriterion('b')] });
    expect(contentOf(draftOf(content, null))).toEqual(content);
  });

  function level(anchor: string) {
    return { anchor, fromValues: [] };
  }
});

it('a fresh code is one that a version may bear', () => {
  expect(freshCode()).toMatch(/^critere-[a-z0-9]{8}$/);
  expect(new Set(Array.from({ length: 100 }, () => freshCode())).size).toBe(100);
});
