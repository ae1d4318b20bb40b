import { expect, it } from 'vitest';
import { chooseMoments, NOW, readMoment } from './moment-rules';

it.each([
  ['nothing asked: the last version with today', [3, 2, 1], {}, { before: 3, after: NOW }],
  ['two versions', [3, 2, 1], { de: '1', a: '3' }, { before: 1, after: 3 }],
  ['a version that does not exist', [2, 1], { de: '9', a: '1' }, { before: 2, after: 1 }],
  ['words that are no version', [1], { de: 'x', a: '1e0' }, { before: 1, after: NOW }],
  ['today first', [1], { de: NOW, a: '1' }, { before: NOW, after: 1 }],
])('%s', (_what, numbers, asked, chosen) => {
  expect(chooseMoments(numbers, asked)).toEqual(chosen);
});

it('there is nothing to compare while nothing was published', () => {
  expect(chooseMoments([], { de: '1', a: NOW })).toBeNull();
  expect(readMoment([], '1')).toBeNull();
  expect(readMoment([], NOW)).toBe(NOW);
});
