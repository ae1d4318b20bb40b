import 'server-only';
import { setImmediate as letOthersThrough } from 'node:timers/promises';
import type { Cell } from './workbook';
import { columnName, rowXml } from './workbook-cells';
import {
  contentTypes,
  packageRelations,
  sheetEnd,
  sheetStart,
  stylesXml,
  workbookRelations,
  workbookXml,
} from './workbook-xml';
import { zipStream } from './zip-stream';

// A workbook of any size, written while its rows are read. write-excel-file, which the smaller ones are made with, holds every
// row and all the XML at once and calculates in one go: at national scale every other request would wait for its end.

export type StreamedSheet = {
  /** At most 31 characters, none of \ / ? * [ ] : */
  name: string;
  headings: readonly string[];
  /** In characters, by column. */
  widths: readonly number[];
  /** The rows under the header, some at a time. */
  batches: AsyncIterable<Cell[][]>;
};

/** More rows than this no spreadsheet opens, the header included. */
export const MOST_ROWS = 1_048_576;

/** The bytes of an XLSX file: a header in bold that stays in sight and filters, one tab per sheet. */
export function workbookStream(sheets: readonly StreamedSheet[]): AsyncGenerator<Buffer> {
  const names = sheets.map(({ name }) => name);
  return zipStream([
    { name: '[Content_Types].xml', content: once(contentTypes(sheets.length)) },
    { name: '_rels/.rels', content: once(packageRelations) },
    { name: 'xl/workbook.xml', content: once(workbookXml(names)) },
    { name: 'xl/_rels/workbook.xml.rels', content: once(workbookRelations(sheets.length)) },
    { name: 'xl/styles.xml', content: once(stylesXml) },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet, index) })),
  ]);
}

async function* sheetXml({ headings, widths, batches }: StreamedSheet, index: number): AsyncGenerator<string> {
  yield sheetStart(widths, index === 0) + rowXml(headings, 1, widths, true);
  let row = 1;
  for await (const batch of batches) {
    yield batch.map((cells) => rowXml(cells, ++row, widths)).join('');
    await letOthersThrough();
  }
  yield sheetEnd(`A1:${columnName(headings.length - 1)}${row}`, widths);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
