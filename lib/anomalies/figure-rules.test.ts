import { describe, expect, test } from 'vitest';
import { measure, project } from './facts.fixture';
import { bareFigure, partOverWhole, rateAgainstCounts } from './figure-rules';

const NOW = '2026-11-23';

describe('a figure that stands alone', () => {
  test.each([
    ['a rate without its numbers', { value: 73 }, 1],
    ['a rate with them', { value: 45.8333, numerator: 33, denominator: 72 }, 0],
    ['a rate whose denominator is missing', { value: 45.8333, numerator: 33 }, 1],
    ['a rate that was not collected', { qualifier: 'NOT_COLLECTED' as const }, 0],
    ['a count without its numbers', { value: 7, indicator: { kind: 'COUNT' as const } }, 0],
    ['a count of nobody knows what', { value: 7, scope: ' ', indicator: { kind: 'COUNT' as const } }, 1],
    ['a rate without numbers nor scope', { value: 73, scope: '' }, 2],
  ])('%s', (_case, given, found) => {
    expect(bareFigure.find(project({ measures: [measure(given)] }), NOW)).toHaveLength(found);
  });
});

test.each([
  [45.8333, 33, 72, 0],
  [46, 33, 72, 0],
  [54, 33, 72, 1],
  [50, 1, 0, 0],
])('a rate of %f from %i out of %i: %i', (value, numerator, denominator, found) => {
  const measures = [measure({ value, numerator, denominator })];
  expect(rateAgainstCounts.find(project({ measures }), NOW)).toHaveLength(found);
});

describe('a part above its whole', () => {
  const exits = { indicator: { kind: 'DYNAMIC_EXITS' as const, unit: 'personnes' } };

  test.each([
    ['more structures heard than there are', { coverageCount: 2, coverageTotal: 4 }, 1],
    ['as many as there are', { coverageCount: 3, coverageTotal: 3 }, 0],
    ['no coverage', {}, 0],
    ['a numerator above its denominator', { value: 110, numerator: 11, denominator: 10 }, 1],
    [
      'three counts of exits above all exits',
      { ...exits, sustainableJobs: 5, transitionJobs: 4, positiveExits: 2, denominator: 10 },
      1,
    ],
    ['three counts within', { ...exits, sustainableJobs: 5, transitionJobs: 4, positiveExits: 1, denominator: 10 }, 0],
    ['counts of exits that were not all collected', { ...exits, sustainableJobs: 5, denominator: 10 }, 0],
  ])('%s', (_case, given, found) => {
    expect(partOverWhole.find(project({ measures: [measure(given)] }), NOW)).toHaveLength(found);
  });

  test.each([
    [4, 3, 1],
    [2, 18, 1],
    [2, 3, 0],
    [null, 3, 0],
    [4, null, 0],
  ])('a finding about %s structures out of %s, of three: %i', (count, total, found) => {
    const findings = [{ id: 'a', text: 'Une réorganisation est engagée.', count, total }];
    expect(partOverWhole.find(project({ findings }), NOW)).toHaveLength(found);
  });
});
