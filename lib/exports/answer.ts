import 'server-only';
import type { Format } from './file';

// A file as the answer to a request: its bytes leave as they are made.

/** A download. When it fails on its way the connection is cut, so that nobody takes half a file for a whole one. */
export function fileAnswer(bytes: AsyncIterable<Buffer>, fileName: string, format: Format): Response {
  return new Response(streamOf(bytes), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

const TYPES: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
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
