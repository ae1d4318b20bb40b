import 'server-only';
import { Worker as Thread } from 'node:worker_threads';

type ReadSheet = { sheet: string; data: unknown[][] };

/** A workbook that takes longer, or more memory, is given up. */
const MOST_MS = 30_000;
const MOST_MEMORY_MB = 512;

// Reading one is a single long calculation: in this thread, every other request would wait for its end.
const READING = `
  const { parentPort, workerData } = require('node:worker_threads');
  import('read-excel-file/node')
    .then(({ default: read }) => read(Buffer.from(workerData)))
    .then((sheets) => parentPort.postMessage(sheets));
`;

/** The sheets of a large XLSX file, read beside the thread that serves. Throws when it cannot be read. */
export function readApart(bytes: Buffer): Promise<ReadSheet[]> {
  return new Promise((resolve, reject) => {
    const thread = new Thread(READING, {
      eval: true,
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const timer = setTimeout(() => void thread.terminate(), MOST_MS);
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => {
      clearTimeout(timer);
      reject(new Error('The workbook was given up.'));
    });
  });
}
