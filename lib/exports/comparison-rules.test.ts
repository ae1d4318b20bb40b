import { describe, expect, it } from 'vitest';
import { dateOf } from '@/lib/day';
import type { Cell } from '@/lib/workbook';
import { closeSheet, compareRows, type FileSheet, openSheet } from './comparison-rules';

const HEADINGS = ['Identifiant', 'Nom', 'Nombre', 'Date'];
const HELD: Cell[][] = [
  ['a', 'Air', 3, dateOf('2017-12-31')],
  ['b', 'Bois', null, null],
];

function compared(rows: Cell[][] | null, held = HELD) {
  const file: FileSheet | undefined = rows ? { name: 'Structures', rows } : undefined;
  const open = openSheet('Structures', HEADINGS, file);
  compareRows(open, held);
  return closeSheet(open);
}

const said = (...given: Parameters<typeof compared>) =>
  compared(...given).map(({ kind, row, line, column, before, after }) => [kind, row, line, column, before, after]);

describe('a file that says what Essaim holds', () => {
  it.each<[string, Cell[][]]>([
    ['as it was exported', [HEADINGS, ...HELD]],
    ['its rows in another order', [HEADINGS, ...HELD.toReversed()]],
    [
      'its columns in another order',
      [HEADINGS, ...HELD].map((row) => [row[0] ?? null, row[3] ?? null, row[1] ?? null, row[2] ?? null]),
    ],
    ['with empty lines', [HEADINGS, [], ...HELD, [null, '', null]]],
    ['with spaces around', [HEADINGS, [' a', 'Air ', 3, dateOf('2017-12-31')], ['b', 'Bois']]],
    ['a date typed as text', [HEADINGS, ['a', 'Air', 3, '31/12/2017'], ['b', 'Bois']]],
    ['a number typed as text', [HEADINGS, ['a', 'Air', '3', dateOf('2017-12-31')], ['b', 'Bois']]],
  ])('shows no difference: %s', (_, rows) => {
    expect(compared(rows)).toEqual([]);
  });

  it('whatever its kind of line breaks', () => {
    const held: Cell[][] = [['a', 'une\ndeux', null, null]];
    expect(compared([HEADINGS, ['a', 'une\r\ndeux']], held)).toEqual([]);
  });

  it.each<[string, Cell, Cell]>([
    ['a number of which fifteen digits were kept', 0.1 + 0.2, 0.3],
    ['a third', 1 / 3, 0.333333333333333],
    ['a number typed the French way', 1234.5, '1\u202f234,5'],
    ['a day shown as its number', dateOf('2017-12-31'), 43100],
    ['a day typed the other way round', dateOf('2017-12-31'), '2017-12-31'],
    ['a code without its zero', '01', 1],
    ['a long code become a number', '123456789', 123456789],
    ['a year become a number', '2018', 2018],
    ['characters that no file can hold', 'a\u0001b\u000b', 'ab'],
    ['a text longer than a cell', 'x'.repeat(40_000), 'x'.repeat(32_767)],
    ['spaces alone', '  ', null],
  ])('however a spreadsheet writes it: %s', (_, held, given) => {
    expect(
      compared(
        [
          ['Identifiant', 'Nom'],
          ['a', given],
        ],
        [['a', held]],
      ),
    ).toEqual([
      { ...EMPTY, kind: 'missingColumn', column: 'Nombre' },
      { ...EMPTY, kind: 'missingColumn', column: 'Date' },
    ]);
  });

  it.each<[string, Cell, Cell, string | null, string | null]>([
    ['a number close to it', 0.3333, 0.3334, '0,3333', '0,3334'],
    ['the next day', dateOf('2017-12-31'), 43101, '31/12/2017', '01/01/2018'],
    ['another code', '01', 2, '01', '2'],
    ['a code is no text that ends alike', '2A', 2, '2A', '2'],
    ['a number of a text that is none', 3, 'trois', '3', 'trois'],
    ['one that is empty', 0, null, '0', null],
    ['a number where a text is, as it would be written', null, 2018, null, '2018'],
  ])('and no further: %s', (_, held, given, before, after) => {
    const found = compared(
      [
        ['Identifiant', 'Nom'],
        ['a', given],
      ],
      [['a', held]],
    ).filter(({ kind }) => kind === 'changed');
    expect(found.map((one) => [one.before, one.after])).toEqual([[before, after]]);
  });
});

const EMPTY = { table: 'Structures', row: null, line: null, column: null, before: null, after: null };

describe('each difference is said where it is', () => {
  it('a cell that was changed, one that was emptied, one that was filled', () => {
    expect(said([HEADINGS, ['a', 'Aire', null, dateOf('2017-12-30')], ['b', 'Bois', 1234.5]])).toEqual([
      ['changed', 'a', 2, 'Nom', 'Air', 'Aire'],
      ['changed', 'a', 2, 'Nombre', '3', null],
      ['changed', 'a', 2, 'Date', '31/12/2017', '30/12/2017'],
      ['changed', 'b', 3, 'Nombre', null, '1234,5'],
    ]);
  });

  it('a row that was taken out is known by its first cells', () => {
    expect(said([HEADINGS, HELD[1] ?? []])).toEqual([['missingRow', 'a', null, null, 'Air · 3 · 31/12/2017', null]]);
  });

  it('a row that was taken out, and one that was put in', () => {
    expect(said([HEADINGS, HELD[0] ?? [], ['c', 'Cuir']])).toEqual([
      ['missingRow', 'b', null, null, 'Bois', null],
      ['addedRow', 'c', 3, null, null, 'Cuir'],
    ]);
  });

  it('a row without its identifier, and one that is there twice', () => {
    expect(said([HEADINGS, ...HELD, [null, 'Sans'], ['a', 'Air']])).toEqual([
      ['addedRow', null, 4, null, null, 'Sans'],
      ['twice', 'a', 5, null, null, null],
    ]);
  });

  it('a column that was taken out, and one that was put in', () => {
    const rows = [
      ['Identifiant', 'Nom', 'Date', 'Avis'],
      ['a', 'Air', dateOf('2017-12-31'), 'bien'],
      ['b', 'Bois'],
    ];
    expect(said(rows)).toEqual([
      ['missingColumn', null, null, 'Nombre', null, null],
      ['addedColumn', null, null, 'Avis', null, null],
    ]);
  });

  it('a tab that was taken out, once, and not row by row', () => {
    expect(said(null)).toEqual([['missingTable', null, null, null, null, null]]);
  });

  it('the column that rows are known by: without it nothing is compared', () => {
    expect(said([['Nom'], ['Air'], ['Bois']]).map(([kind, , , column]) => [kind, column])).toEqual([
      ['missingColumn', 'Identifiant'],
      ['missingColumn', 'Nombre'],
      ['missingColumn', 'Date'],
    ]);
  });
});
