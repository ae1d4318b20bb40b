import { describe, expect, it } from 'vitest';
import { classWording, scaleOf, shadeOf } from './scale-rules';

describe('the shades of a map', () => {
  it.each([
    [0, []],
    [1, ['1']],
    [3, ['1', '2', '3']],
    [4, ['1', '2', '3', '4']],
    [5, ['1', '2 à 4', '5']],
    [8, ['1', '2 à 4', '5 à 8']],
    [10, ['1', '2 à 4', '5 à 9', '10']],
    [27, ['1 à 4', '5 à 9', '10 à 19', '20 à 27']],
    [640, ['1 à 99', '100 à 199', '200 à 499', '500 à 640']],
  ])('up to %i are %j', (highest, wordings) => {
    expect(scaleOf(highest).map(classWording)).toEqual(wordings);
  });

  it.each([
    [0, -1],
    [1, 0],
    [2, 1],
    [4, 1],
    [5, 2],
    [9, 2],
    [10, 3],
    [12, 3],
  ])('%i has shade %i among those up to 12', (count, shade) => {
    expect(shadeOf(count, scaleOf(12))).toBe(shade);
  });
});
