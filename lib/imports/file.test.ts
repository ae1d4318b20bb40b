import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '@/lib/workbook';
import { hashOf, readTables } from './file';

const utf8 = (text: string) => Buffer.from(`\uFEFF${text}`);
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('a CSV', () => {
  it.each<[string, Buffer]>([
    ['semicolons, UTF-8 with its mark', utf8('Identifiant;Avancées\r\nsiae-1;Deux, ou trois\r\n')],
    ['semicolons, as an older Excel writes', latin('Identifiant;Avancées\r\nsiae-1;Deux, ou trois\r\n')],
    ['commas', utf8('Identifiant,Avancées\nsiae-1,"Deux, ou trois"\n')],
    ['tabs', utf8('Identifiant\tAvancées\nsiae-1\tDeux, ou trois\n')],
  ])('is read with %s', async (_title, bytes) => {
    const [table] = await readTables({ name: 'Réponses.CSV', bytes });
    expect(table).toEqual({
      name: null,
      rows: [
        ['Identifiant', 'Avancées'],
        ['siae-1', 'Deux, ou trois'],
      ],
    });
  });
});

describe('a workbook', () => {
  it('is read tab by tab, with its numbers', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Réponses',
        rows: [
          ['Identifiant', 'Portage'],
          ['siae-1', 3],
        ],
      },
    ]);
    expect(await readTables({ name: 'a.xlsx', bytes })).toEqual([
      {
        name: 'Réponses',
        rows: [
          ['Identifiant', 'Portage'],
          ['siae-1', 3],
        ],
      },
    ]);
  });
});

describe('a file is refused', () => {
  it.each<[string, string, Buffer, string]>([
    ['of another kind', 'bilan.docx', Buffer.from('PK\u0003\u0004'), 'n’est ni un classeur XLSX ni un fichier CSV'],
    ['of no kind', 'bilan', Buffer.from('a;b'), 'n’est ni un classeur XLSX ni un fichier CSV'],
    ['of an old Excel', 'bilan.xls', Buffer.from('a'), 'enregistrez-le au format XLSX'],
    [
      'that is no workbook under its name',
      'bilan.xlsx',
      Buffer.from('Identifiant;Avancées'),
      'n’est pas un classeur XLSX lisible',
    ],
    [
      'that is a workbook under another name',
      'bilan.csv',
      Buffer.from('PK\u0003\u0004…'),
      'donnez-lui l’extension .xlsx',
    ],
    ['that is no text', 'bilan.csv', Buffer.from('I\0d\0'), 'CSV UTF-8'],
    ['with an open quotation', 'bilan.csv', Buffer.from('a;b\n"c;d'), 'n’est pas un fichier CSV lisible'],
    ['that is empty', 'bilan.csv', Buffer.alloc(0), 'est vide'],
    ['too large', 'bilan.xlsx', Buffer.alloc(10 * 1024 * 1024 + 1), 'la limite est 10'],
  ])('%s', async (_title, name, bytes, words) => {
    await expect(readTables({ name, bytes })).rejects.toThrow(words);
  });
});

it('the same bytes are known again under another name', () => {
  const bytes = Buffer.from('a;b');
  expect(hashOf({ name: 'a.csv', bytes })).toBe(hashOf({ name: 'b.csv', bytes }));
  expect(hashOf({ name: 'a.csv', bytes })).not.toBe(hashOf({ name: 'a.csv', bytes: Buffer.from('a;c') }));
});
