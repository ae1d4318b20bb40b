import { describe, expect, test } from 'vitest';
import { pageOf } from './pages';

const rows = Array.from({ length: 120 }, (_, index) => index);

describe('the page that an address asks for', () => {
  test.each([
    [undefined, 1, 0, 50],
    ['1', 1, 0, 50],
    ['2', 2, 50, 50],
    ['3', 3, 100, 20],
    ['99', 3, 100, 20],
    ['0', 1, 0, 50],
    ['-4', 1, 0, 50],
    ['2.9', 2, 50, 50],
    ['deux', 1, 0, 50],
    [['2', '3'], 2, 50, 50],
    [Number.POSITIVE_INFINITY, 3, 100, 20],
  ])('%s: page %d', (asked, page, first, many) => {
    const found = pageOf(rows, asked);
    expect(found).toMatchObject({ page, pageCount: 3 });
    expect(found.shown).toHaveLength(many);
    expect(found.shown[0]).toBe(first);
  });

  test('an empty list has one page, with nothing on it', () => {
    expect(pageOf([], '4')).toEqual({ page: 1, pageCount: 1, shown: [] });
  });
});
