import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTabular, writeTabular } from './tabular-text';

describe('what a spreadsheet copied', () => {
  it.each([
    ['3', [['3']]],
    ['', [['']]],
    ['3\t4', [['3', '4']]],
    [
      '3\t4\n5\t6\n',
      [
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      '3\t4\r\n5\t6\r\n',
      [
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['\t4', [['', '4']]],
    ['3\t', [['3', '']]],
    ['3\t\n5', [['3', ''], ['5']]],
    ['3\n\n5', [['3'], [''], ['5']]],
    ['"deux\nlignes"\t1 234,5', [['deux\nlignes', '1 234,5']]],
    ['"dit ""oui"""\tb', [['dit "oui"', 'b']]],
    ['"a\tb"', [['a\tb']]],
    ['"ouvert\tb', [['"ouvert', 'b']]],
    ['"mot" suivi\tb', [['"mot" suivi', 'b']]],
    ['5" de large\tb', [['5" de large', 'b']]],
  ])('%j', (text, cells) => {
    expect(readTabular(text)).toEqual(cells);
  });

  it('what is copied from the grid pastes back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', '5') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        fc.pre(rows.at(-1)?.join('') !== '' || rows.at(-1)?.length !== 1);
        expect(readTabular(writeTabular(rows))).toEqual(rows);
      }),
    );
  });
});
