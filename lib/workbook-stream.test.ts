import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { dateOf } from './day';
import type { Cell } from './workbook';
import { workbookStream } from './workbook-stream';
import { gathered, readSheets, unzip } from './workbook-stream.fixture';

type Given = [name: string, headings: string[], ...batches: Cell[][][]];

const made = (...sheets: Given[]) =>
  gathered(
    workbookStream(
      sheets.map(([name, headings, ...batches]) => ({
        name,
        headings,
        widths: headings.map(() => 20),
        batches: each(batches),
      })),
    ),
  );

async function* each(batches: Cell[][][]) {
  yield* batches;
}

describe('a workbook that is written as it goes', () => {
  it('is a zip whose every size and checksum is right', async () => {
    const files = unzip(await made(['Projets', ['Projet'], [['Soleni']]], ['Légende', ['Onglet']]));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('keeps a number a number, a date a date, and a text a text, also one that begins like a formula', async () => {
    const row: Cell[] = ['=1+1', '01', 3.5, -2, dateOf('2015-12-09'), null, 'a < b & « c »'];
    const [read] = readSheets(await made(['Projets', ['A', 'B', 'C', 'D', 'E', 'F', 'G'], [row]]));
    expect(read?.rows[1]).toEqual([
      { place: 'A2', type: 'inlineStr', style: 2, text: '=1+1' },
      { place: 'B2', type: 'inlineStr', style: 2, text: '01' },
      { place: 'C2', type: null, style: 4, text: '3.5' },
      { place: 'D2', type: null, style: 4, text: '-2' },
      { place: 'E2', type: null, style: 3, text: '42347' },
      { place: 'G2', type: 'inlineStr', style: 2, text: 'a < b & « c »' },
    ]);
  });

  it('freezes its header, in bold, and lets it filter all the rows', async () => {
    const bytes = await made(['Projets', ['Projet', 'Porteur'], [['a', 'b']], [['c', 'd']]]);
    const [read] = readSheets(bytes);
    expect(read?.xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(read?.xml).toContain('<autoFilter ref="A1:B3"/>');
    expect(read?.rows[0]?.map(({ style, text }) => [style, text])).toEqual([
      [1, 'Projet'],
      [1, 'Porteur'],
    ]);
    expect(unzip(bytes).get('xl/styles.xml')).toContain('<font><b/>');
  });

  it('prints on its side, a wide table on several pages, each with its header, its tab and its number', async () => {
    const widths = { narrow: [40, 30], wide: [200, 200, 200] };
    const bytes = await gathered(
      workbookStream(
        Object.entries(widths).map(([name, widths]) => ({
          name: `L'onglet ${name}`,
          headings: widths.map((_, index) => `Colonne ${index}`),
          widths,
          batches: each([]),
        })),
      ),
    );
    const setups = readSheets(bytes).map(({ xml }) => /<pageSetup [^>]*>/.exec(xml)?.[0]);
    expect(setups).toEqual([
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
      '<pageSetup paperSize="9" fitToWidth="3" fitToHeight="0" orientation="landscape"/>',
    ]);
    expect(unzip(bytes).get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''onglet wide'!$1:$1</definedName>`,
    );
    expect(readSheets(bytes)[0]?.xml).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
  });

  it.each<[string, Cell, number | null]>([
    ['one line', 'vingt caractères ici', null],
    ['a number', 123456789012345, null],
    ['as many letters as twenty digits are wide', 'vingt-deux caractères.', null],
    ['a text longer than its column', 'un peu plus de vingt-deux caractères', 2],
    ['two lines', 'une\ndeux', 2],
    ['lines of which one is long', `une\n\n${'x'.repeat(45)}`, 5],
    ['a story', 'x'.repeat(30_000), 409 / 15],
  ])('makes room for %s', async (_, cell, lines) => {
    const [read] = readSheets(await made(['Essai', ['A'], [[cell]]]));
    const height = /<row r="2"(?: ht="(\d+)")?>/.exec(read?.xml ?? '')?.[1];
    expect(height).toBe(lines === null ? undefined : String(lines * 15));
  });

  it('names its columns past Z', async () => {
    const headings = Array.from({ length: 54 }, (_, index) => `Colonne ${index}`);
    const [read] = readSheets(await made(['Large', headings]));
    expect(
      read?.rows[0]?.map(({ place }) => place).filter((_, index) => [0, 25, 26, 51, 52, 53].includes(index)),
    ).toEqual(['A1', 'Z1', 'AA1', 'AZ1', 'BA1', 'BB1']);
  });

  it('is read back by another library, whatever was written', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom('_x0041_', 'toString', '<b>', '=A1', 'deux\nlignes', 'œ Œ « » € ≥', "N'Guessan", '🌱', 'مرحبا'),
    );
    const cells = fc.oneof(
      words.map((text) => text.replace(NOT_IN_XML, '').trim() || 'x'),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 4),
      fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(Date.UTC(1990, 0, 1 + n))),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const [read] = await readExcelFile(await made(['Essai', ['a', 'b', 'c'], rows]));
          expect(read?.data.slice(1)).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('passes on what goes wrong while its rows are read', async () => {
    async function* failing(): AsyncGenerator<Cell[][]> {
      yield [['a']];
      throw new Error('The database went away.');
    }
    const stream = workbookStream([{ name: 'Essai', headings: ['a'], widths: [10], batches: failing() }]);
    await expect(gathered(stream)).rejects.toThrow('The database went away.');
  });

  it('stops reading when nobody wants the file any more', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Cell[][]> {
      for (;;) yield [[`ligne ${read++} ${Math.random()}`]];
    }
    for await (const piece of workbookStream([{ name: 'Essai', headings: ['a'], widths: [10], batches: endless() }])) {
      if (piece.length > 1000) break;
    }
    const then = read;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read - then).toBeLessThanOrEqual(1);
  });
});

/** Control characters and lone halves, which no field of the product lets in. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\u2028\u2029\uFDD0-\uFDEF\uFFFD-\uFFFF]/gu;
