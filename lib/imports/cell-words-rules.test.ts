import { expect, it } from 'vitest';
import type { Cell } from '@/lib/workbook';
import { cellWords, withoutFormulaGuard } from './cell-words-rules';

it.each<[Cell | undefined, string]>([
  [null, ''],
  [undefined, ''],
  ['  deux mots ', 'deux mots'],
  ['une ligne\r\net une autre', 'une ligne\net une autre'],
  [12, '12'],
  [1234.5, '1234,5'],
  [0.1 + 0.2, '0,3'],
  [-3, '-3'],
  [true, 'oui'],
  [false, 'non'],
  [new Date('2019-02-12T00:00:00Z'), '12/02/2019'],
  [new Date(Number.NaN), ''],
])('the cell %j says « %s »', (cell, words) => {
  expect(cellWords(cell)).toBe(words);
});

it.each([
  ["'-3", '-3'],
  ["'=1+1", '=1+1'],
  ["'nr", "'nr"],
  ["l'équipe", "l'équipe"],
  ['-3', '-3'],
  ["''=x", "'=x"],
])('%s of a CSV is %s', (written, said) => {
  expect(withoutFormulaGuard(written)).toBe(said);
});
