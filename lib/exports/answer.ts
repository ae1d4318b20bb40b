import 'server-only';
import type { RuleError } from '@/lib/errors';
import { STEPS_TYPE } from '@/lib/steps';
import type { Format } from './file';
import { EXPORTING, type PieceLine } from './pieces';
import type { WorkbookFile } from './workbook';

// A file as the answer to a request: its bytes leave as they are made.

/** A download. When it fails on its way the connection is cut, so that nobody takes half a file for a whole one. */
export function fileAnswer(bytes: AsyncIterable<Buffer>, fileName: string, format: Format | 'pdf'): Response {
  return new Response(streamOf(bytes), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The same file for a page that shows how far it has come: it gathers the pieces and hands the file to the person. */
export function piecesAnswer({ bytes, fileName, total }: WorkbookFile, step: string = EXPORTING): Response {
  // Compressed on the way, the pieces would arrive all at once.
  const headers = { 'Content-Type': STEPS_TYPE, 'Cache-Control': 'no-store, no-transform' };
  return new Response(streamOf(linesOf(bytes, fileName, total, step)), { headers });
}

async function* linesOf(
  bytes: WorkbookFile['bytes'],
  fileName: string,
  total: number,
  step: string,
): AsyncGenerator<Buffer> {
  let [done, told] = [0, -1];
  for await (const piece of bytes((rows) => {
    done = rows;
  })) {
    if (done !== told) yield line({ step, done, total });
    told = done;
    yield line({ piece: piece.toString('base64') });
  }
  yield line({ file: fileName });
}

function line(told: PieceLine): Buffer {
  return Buffer.from(`${JSON.stringify(told)}\n`);
}

/** Why there is no file, in one sentence. */
export function refusedAnswer(error: RuleError): Response {
  return new Response(error.message, { status: 422, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

const TYPES: Record<Format | 'pdf', string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** Asks for the next bytes when the reader wants them, and stops reading the database when it went away. */
function streamOf(bytes: AsyncIterable<Buffer>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
