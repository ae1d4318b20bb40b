import { describe, expect, it, test } from 'vitest';
import { activeAfter } from './active-option';

const groups = [
  { hits: ['a', 'b'], more: null },
  { hits: ['c', 'd', 'e'], more: '/tout' },
  { hits: ['f'], more: null },
];

describe('the option that a key leads to', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 6, 0],
    ['ArrowUp', 0, 6],
    ['ArrowUp', 3, 2],
    ['PageDown', 0, 2],
    ['PageDown', 3, 6],
    ['PageDown', 6, 6],
    ['PageUp', 6, 2],
    ['PageUp', 4, 2],
    ['PageUp', 0, 0],
    ['Home', 3, null],
    ['a', 3, null],
  ])('%s from %d: %s', (key, place, next) => {
    expect(activeAfter(key, place, groups)).toBe(next);
  });

  it('there is none when nothing answers', () => {
    expect(activeAfter('ArrowDown', 0, [])).toBeNull();
  });
});
