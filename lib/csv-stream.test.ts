import { expect, it } from 'vitest';
import { csvStream } from './csv-stream';
import { dateOf } from './day';
import type { Cell } from './workbook';
import { gathered } from './workbook-stream.fixture';

const made = (rows: Cell[][]) =>
  gathered(
    csvStream(
      ['Structure', 'Valeur'],
      (async function* () {
        yield rows;
      })(),
    ),
  );

it('begins with a byte-order mark, separates by semicolons and ends its lines as Windows does', async () => {
  const bytes = await made([['Œuvre « Été »', 3]]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString()).toBe('Structure;Valeur\r\nŒuvre « Été »;3\r\n');
});

it.each<[string, Cell, string]>([
  ['a formula is made harmless', '=1+1', "'=1+1"],
  ['so is what begins with a minus', '-2+3', "'-2+3"],
  ['or with an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['or with a full-width equals sign', '＝1', "'＝1"],
  ['a negative number stays one', -2.5, '-2,5'],
  ['a number has a decimal comma', 1234.5, '1234,5'],
  ['a date reads the French way', dateOf('2015-12-09'), '09/12/2015'],
  ['a semicolon is quoted', 'a;b', '"a;b"'],
  ['so are a quote and a line break', 'dit "oui"\nfin', '"dit ""oui""\nfin"'],
  ['a line break alone is quoted: a spreadsheet would begin a row', 'une\ndeux', '"une\ndeux"'],
  ['whatever its kind', 'une\r\ndeux\rtrois', '"une\r\ndeux\rtrois"'],
  ['a code keeps its zero', '01', '01'],
  ['nothing is nothing', null, ''],
])('%s', async (_, cell, written) => {
  const bytes = await made([['x', cell]]);
  expect(bytes.toString()).toBe(`\ufeffStructure;Valeur\r\nx;${written}\r\n`);
});
