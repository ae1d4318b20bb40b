import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dateOf } from '@/lib/day';
import { type Cell, readWorkbook } from '@/lib/workbook';
import { closeSheet, compareRows, openSheet } from './comparison-rules';

// `libreoffice.fixture.xlsx` is what LibreOffice 7.4 saves of these cells: they were written by `workbookStream` in a tab
// « Essai » with the columns « Clé » and « Valeur », opened in LibreOffice, two of them typed anew (see below), and saved as XLSX.
const CELLS: Cell[] = [
  'À changer',
  dateOf('2017-12-31'),
  '=1+1',
  "'apostrophe",
  '-5',
  '+33 1 02',
  '@a',
  '01',
  '2A',
  '012345678',
  '01234567890123',
  '1e5',
  'TRUE',
  '#N/A',
  '12/03/2018',
  'mi 2018',
  '2019',
  '50 %',
  '1,5',
  '_x0041_',
  '_x000D_',
  'deux\nlignes',
  'trois\n\n\nlignes\n',
  'deux\r\nlignes de Windows',
  'tab\tulé',
  ' espace devant',
  'espaces  doubles ',
  'insécable\u00a0: fine\u202f! douce\u00ad',
  '🌱 été « œ »',
  'e\u0301 en deux signes',
  '<b>&amp;</b> "cité"',
  'signe de contrôle\u0001',
  'https://exemple.fr/a?b=c&d=e',
  'x'.repeat(40_000),
  0,
  0.1 + 0.2,
  1 / 3,
  -2.5,
  1e21,
  1e-7,
  123456789012345,
  1234567.891,
  true,
  false,
  dateOf('1900-03-01'),
  dateOf('2015-12-09'),
  dateOf('2050-12-31'),
  null,
  '',
  ' ',
];

it('a workbook that LibreOffice saved again shows the text and the day that were typed in it, and nothing else', async () => {
  const bytes = await readFile(new URL('./libreoffice.fixture.xlsx', import.meta.url));
  const [sheet] = await readWorkbook(bytes, 'libreoffice.xlsx');
  const open = openSheet('Essai', ['Clé', 'Valeur'], sheet);
  compareRows(
    open,
    CELLS.map((cell, index) => [`c${index}`, cell]),
  );
  expect(closeSheet(open).map(({ row, kind, before, after }) => [row, kind, before, after])).toEqual([
    ['c0', 'changed', 'À changer', 'Changé\nsur deux lignes'],
    ['c1', 'changed', '31/12/2017', '01/01/2018'],
  ]);
});
