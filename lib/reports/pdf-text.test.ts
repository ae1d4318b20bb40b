import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, wrap } from './pdf-text';

const widthOf = (text: string) => text.length;

describe('text on lines', () => {
  test.each<[string, string, number, string[]]>([
    ['short', 'deux mots', 20, ['deux mots']],
    ['too long for one line', 'un deux trois', 7, ['un deux', 'trois']],
    ['a word wider than the line', 'anticonstitutionnellement', 10, ['anticonsti', 'tutionnell', 'ement']],
    ['written on two lines', 'un\ndeux', 20, ['un', 'deux']],
    ['an empty line', 'un\n\ndeux', 20, ['un', '', 'deux']],
    ['a no-break space', '3\u00a0structures', 5, ['3\u00a0str', 'uctur', 'es']],
  ])('%s', (_title, text, width, lines) => {
    expect(wrap(text, width, widthOf)).toEqual(lines);
  });

  test('loses no letter of any text, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrap(text, width, (words) => [...words].length);
        const letters = (words: string) => printable(words).replace(/\s/g, '');
        expect(letters(lines.join(' '))).toBe(letters(text));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
