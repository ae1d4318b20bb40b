import { describe, expect, test } from 'vitest';
import { fitted } from './pdf-columns';

describe('the widths of columns', () => {
  test.each<[string, number[], number[], number[]]>([
    ['stay as asked when every word has its room', [50, 50], [40, 50], [50, 50]],
    ['are taken from the widest for the sake of a long word', [80, 20], [10, 40], [60, 40]],
    ['are taken from several by what each can spare', [60, 30, 10], [30, 20, 30], [45, 25, 30]],
    ['are shared by need when there is not enough for all', [60, 20], [50, 60], [50, 30]],
    ['stay as asked when none can give', [50, 50], [60, 60], [50, 50]],
  ])('%s', (_title, asked, least, widths) => {
    expect(fitted(asked, least)).toEqual(widths);
  });
});
