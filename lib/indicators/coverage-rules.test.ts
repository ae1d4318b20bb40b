import { describe, expect, it } from 'vitest';
import { jointCoverage } from './coverage-rules';

const of = (coverageCount: number | null, coverageTotal: number | null, structure?: string, project = 'soleni') => ({
  coverageCount,
  coverageTotal,
  structure: structure ? { slug: structure } : null,
  project: { slug: project },
});

describe('the coverage of several figures together', () => {
  it.each([
    ['5 structures sur 9', [of(5, 9), of(5, 9)]],
    ['8 à 11 structures sur 12', [of(8, 12), of(11, 12), of(10, 12)]],
    ['2 structures', [of(null, null, 'a'), of(null, null, 'b'), of(null, null, 'a')]],
    ['2 projets', [of(5, 9), of(null, null, undefined, 'tapaj')]],
    [null, [of(5, 9), of(5, 10)]],
    [null, [of(5, 9), of(null, null)]],
    [null, [of(null, null, 'a'), of(null, null)]],
    [null, []],
  ])('%s', (words, measures) => {
    expect(jointCoverage(measures)?.replace(/\s/g, ' ') ?? null).toBe(words);
  });
});
