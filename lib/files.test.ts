import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv';
import { type Cell, readWorkbook, writeWorkbook } from './workbook';

describe('a workbook that is written and read back', () => {
  const rows: Cell[][] = [
    ['Structure', 'Niveau', 'Le'],
    ['L’Œuvre d’Isère', 3, new Date(Date.UTC(2019, 1, 12))],
    ['=1+1', null, null],
    ['plusieurs\nlignes', 1.5, null],
  ];

  it('holds the same cells, on its own tabs', async () => {
    const sheets = await readWorkbook(
      await writeWorkbook([
        { name: 'Réponses', rows },
        { name: 'Légende', rows: [['Mot']] },
      ]),
      'a.xlsx',
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Réponses', 'Légende']);
    expect(sheets[0]?.rows).toEqual(rows);
  });

  it('holds the same cells when it is large, read beside the thread that serves', async () => {
    const many = Array.from({ length: 3000 }, (_, line) => [
      `Structure ${line}`,
      line,
      new Date(Date.UTC(2019, 1, 12)),
      'mots',
    ]);
    const [sheet] = await readWorkbook(await writeWorkbook([{ name: 'Réponses', rows: many }]), 'a.xlsx');
    expect(sheet?.rows).toEqual(many);
  }, 60_000);

  it.each(['toString', 'constructor', '__proto__'])('holds the text « %s » too', async (text) => {
    const sheets = await readWorkbook(await writeWorkbook([{ name: 'Mots', rows: [['Mot'], [text]] }]), 'a.xlsx');
    expect(String(sheets[0]?.rows[1]?.[0]).trim()).toBe(text);
  });

  it.each([
    ['words', Buffer.from('Structure;Niveau')],
    ['nothing', Buffer.alloc(0)],
    ['a zip that lies about its directory', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18, 255)])],
  ])('is refused when it is %s', async (_what, bytes) => {
    await expect(readWorkbook(bytes, 'bilan.xlsx')).rejects.toThrow(/bilan\.xlsx.*n’est pas un classeur XLSX lisible/);
  });

  it('is refused above ten megabytes, with both sizes', async () => {
    await expect(readWorkbook(Buffer.alloc(24 * 1024 * 1024), 'a.xlsx')).rejects.toThrow(
      '24\u00a0Mo\u00a0: la limite est 10\u00a0Mo.',
    );
  });
});

describe('a CSV file', () => {
  it('is written for Excel and read back', async () => {
    const text = writeCsv([
      ['Structure', 'Note'],
      ['Isère ; Drôme', 'a\nb'],
    ]);
    expect(text.startsWith('\ufeffStructure;Note\r\n')).toBe(true);
    expect(await readCsv(Buffer.from(text), 'a.csv')).toEqual([
      ['Structure', 'Note'],
      ['Isère ; Drôme', 'a\nb'],
    ]);
  });

  it('of several pieces keeps every sign', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [String(index), 'Œuvre 🐝 مرحبا']);
    expect(await readCsv(Buffer.from(writeCsv(rows)), 'a.csv')).toEqual(rows);
  });

  it('never holds a formula', () => {
    expect(writeCsv([['=HYPERLINK("x")']])).toContain("'=HYPERLINK");
  });

  it.each([
    ['an older Excel', Buffer.from('Is\xe8re;2', 'latin1'), [['Isère', '2']]],
    [
      'commas',
      Buffer.from('a,b\n1,2'),
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['tabs', Buffer.from('a\tb\n'), [['a', 'b']]],
  ])('is read from %s', async (_what, bytes, rows) => {
    expect(await readCsv(bytes, 'a.csv')).toEqual(rows);
  });
});
