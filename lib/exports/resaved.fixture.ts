import { columnName, dateOfSerial } from '@/lib/workbook-cells';
import { gathered, type ReadCell, type ReadSheet, readSheets, unzip } from '@/lib/workbook-stream.fixture';
import { zipStream } from '@/lib/zip-stream';

// A workbook of ours as spreadsheet programs write it once somebody has saved it, in all the ways that were seen.

/** A cell that somebody typed: its tab, its column's heading, its line in the file. A number is put as it is, a day as its number. */
export type Typed = { tab: string; heading: string; line: number; value: string | number };

type Given = { typed?: readonly Typed[]; epoch?: 1900 | 1904 };

/** Texts go into a part of their own, some of them in pieces with their own letters; days take the program's own format. */
export async function resaved(bytes: Buffer, { typed = [], epoch = 1900 }: Given = {}): Promise<Buffer> {
  const files = unzip(bytes);
  const texts: string[] = [];
  for (const [index, sheet] of readSheets(bytes).entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const rows = withTyped(sheet, typed).map((cells, row) => rowXml(cells, row + 1, texts, epoch));
    const [before = '', after = ''] = (files.get(path) ?? '').split(/<sheetData>.*<\/sheetData>/s);
    files.set(path, `${before}<sheetData>${rows.join('')}</sheetData>${after}`);
  }
  files.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts.map(textXml).join('')}</sst>`);
  edit(
    files,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TEXTS}"/>$&`,
  );
  edit(
    files,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdT" Type="${RELATION}" Target="sharedStrings.xml"/>$&`,
  );
  edit(files, 'xl/workbook.xml', '<sheets>', `<workbookPr${epoch === 1904 ? ' date1904="1"' : ''}/>$&`);
  edit(files, 'xl/styles.xml', '<xf numFmtId="164"', '<xf numFmtId="14"');
  return gathered(zipStream([...files].map(([name, text]) => ({ name, content: once(text) }))));
}

function withTyped({ name, rows }: ReadSheet, typed: readonly Typed[]): ReadCell[][] {
  const [header = []] = rows;
  return rows.map((cells, index) => {
    const here = typed.filter(({ tab, line }) => tab === name && line === index + 1);
    return here.reduce((row, { heading, line, value }) => {
      const column = header.findIndex(({ text }) => text === heading);
      const place = `${columnName(column)}${line}`;
      const type = typeof value === 'string' ? 'inlineStr' : null;
      const found = row.find((cell) => cell.place === place);
      const others = row.filter((cell) => cell !== found);
      return [...others, { style: 2, ...found, place, type, text: String(value) }].toSorted(inOrder);
    }, cells);
  });
}

/** A2, Z2, AA2. */
function inOrder(a: ReadCell, b: ReadCell): number {
  return a.place.length - b.place.length || (a.place < b.place ? -1 : 1);
}

function rowXml(cells: readonly ReadCell[], row: number, texts: string[], epoch: number): string {
  const inside = cells.map(({ place, type, style, text }) => {
    if (type === 'inlineStr') return `<c r="${place}" s="${style}" t="s"><v>${texts.push(text) - 1}</v></c>`;
    const number = style === DATE && epoch === 1904 ? Number(text) - DAYS_TO_1904 : Number(text);
    return `<c r="${place}" s="${style}"><v>${Number(number.toPrecision(15))}</v></c>`;
  });
  // Cells that are empty are there too, with the look of their column.
  return `<row r="${row}" spans="1:60" ht="15" customHeight="1">${inside.join('')}<c r="BZ${row}" s="2"/></row>`;
}

/** A line break as Windows has it; every third text in two pieces, the first of them bold, and every fifth with spaces behind. */
function textXml(text: string, index: number): string {
  const whole =
    text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/\n/g, '_x000D_\n') + (index % 5 === 0 ? '  ' : '');
  const piece = (part: string) => `<t xml:space="preserve">${part.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t>`;
  const [first, ...rest] = whole.split(' ');
  if (index % 3 > 0 || rest.length === 0) return `<si>${piece(whole)}</si>`;
  return `<si><r><rPr><b/></rPr>${piece(`${first} `)}</r><r>${piece(rest.join(' '))}</r></si>`;
}

function edit(files: Map<string, string>, path: string, found: string, put: string): void {
  files.set(path, (files.get(path) ?? '').replace(found, put));
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The style of days, as our own workbooks number it. */
const DATE = 3;
const DAYS_TO_1904 = (Date.UTC(1904, 0, 1) - dateOfSerial(0).getTime()) / 86_400_000;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TEXTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
