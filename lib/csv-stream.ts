import 'server-only';
import { setImmediate as letOthersThrough } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { dayOf, formatDayShort } from './day';
import type { Cell } from './workbook';

/** A table of any size as a French Excel reads it: semicolons, a byte-order mark, CRLF, decimal commas; a formula is made harmless. */
export async function* csvStream(
  headings: readonly string[],
  batches: AsyncIterable<Cell[][]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`\ufeff${lines([[...headings]])}`);
  for await (const batch of batches) {
    yield Buffer.from(lines(batch.map((row) => row.map(written))));
    await letOthersThrough();
  }
}

function lines(rows: (string | null)[][]): string {
  return stringify(rows, { delimiter: ';', record_delimiter: 'windows', quoted_match: LINE_BREAK });
}

/** Of any kind, not only the one that ends the lines of the file: a spreadsheet would go on with the next row. */
const LINE_BREAK = /[\r\n]/;

function written(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return FORMULA.test(cell) ? `'${cell}` : cell;
  if (cell instanceof Date) return formatDayShort(dayOf(cell));
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell ? 'oui' : 'non';
}

/** How a spreadsheet knows a formula. A negative number is none: only texts are guarded, which `escape_formulas` would not know. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
