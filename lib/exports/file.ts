import 'server-only';
import { csvStream } from '@/lib/csv-stream';
import type { Day } from '@/lib/day';
import { slugOf } from '@/lib/format';
import type { Cell } from '@/lib/workbook';
import { type StreamedSheet, workbookStream } from '@/lib/workbook-stream';
import { LEGEND, legendHeadings, legendWidths } from './legend';
import type { Table } from './table';

export type Format = 'xlsx' | 'csv';

/** Told after each batch, with the number of rows written so far. */
export type OnRows = (rows: number) => void;

const USUAL_WIDTH = 20;

/** The bytes of a workbook: one tab per table, then the legend. */
export function workbookOf(tables: readonly Table[], legend: Cell[][], onRows?: OnRows): AsyncGenerator<Buffer> {
  let rows = 0;
  const sheets = tables.map(
    ({ name, columns, batches }): StreamedSheet => ({
      name,
      headings: columns.map(({ heading }) => heading),
      widths: columns.map(({ width = USUAL_WIDTH }) => width),
      batches: told(batches(), (count) => {
        rows += count;
        onRows?.(rows);
      }),
    }),
  );
  return workbookStream([
    ...sheets,
    { name: LEGEND, headings: legendHeadings, widths: legendWidths, batches: once(legend) },
  ]);
}

/** The bytes of one table as a CSV. */
export function csvOf({ columns, batches }: Table): AsyncGenerator<Buffer> {
  return csvStream(
    columns.map(({ heading }) => heading),
    batches(),
  );
}

/** « activites-soleni-2026-11-27.xlsx » */
export function fileNameOf(names: readonly string[], day: Day, format: Format): string {
  return `${[...names.map(slugOf), day].join('-')}.${format}`;
}

async function* told(batches: AsyncIterable<Cell[][]>, onCount: (count: number) => void) {
  for await (const batch of batches) {
    yield batch;
    onCount(batch.length);
  }
}

async function* once(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows;
}
