import 'server-only';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

// A zip file written as it goes: what is in it is compressed beside the thread that serves, and never held whole.

export type ZipEntry = { name: string; content: AsyncIterable<string> };

/** The bytes of the file, entry after entry. The sizes of each follow it, as they are not known before. */
export async function* zipStream(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const header = localHeader(name);
    const sums = { crc: 0, size: 0, packed: 0 };
    yield header;
    for await (const piece of deflated(content, sums)) {
      sums.packed += piece.length;
      yield piece;
    }
    const after = numbers(AFTER, sums.crc, sums.packed, sums.size);
    yield after;
    directory.push(directoryEntry(name, sums, offset));
    offset += header.length + sums.packed + after.length;
  }
  yield Buffer.concat([...directory, endOf(directory, offset)]);
}

type Sums = { crc: number; size: number; packed: number };

async function* deflated(content: AsyncIterable<string>, sums: Sums): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw();
  // A failure reaches the reader through the stream itself.
  const pumping = pipeline(measured(content, sums), deflate).catch(() => {});
  yield* deflate;
  await pumping;
}

async function* measured(content: AsyncIterable<string>, sums: Sums): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    sums.crc = crc32(bytes, sums.crc);
    sums.size += bytes.length;
    yield bytes;
  }
}

// The signatures and fields of the format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const LOCAL = 0x04034b50;
const AFTER = 0x08074b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Sizes come after the data; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the first day of the format: the same content gives the same bytes. */
const DAY = 0x0021;

function localHeader(name: string): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([numbers(LOCAL), common(), numbers(0, 0, 0), shorts(bytes.length, 0), bytes]);
}

function directoryEntry(name: string, { crc, size, packed }: Sums, offset: number): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([
    numbers(ENTRY),
    shorts(VERSION),
    common(),
    numbers(crc, packed, size),
    shorts(bytes.length, 0, 0, 0, 0),
    numbers(0, offset),
    bytes,
  ]);
}

function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const size = directory.reduce((total, entry) => total + entry.length, 0);
  return Buffer.concat([
    numbers(END),
    shorts(0, 0, directory.length, directory.length),
    numbers(size, offset),
    shorts(0),
  ]);
}

function common(): Buffer {
  return shorts(VERSION, FLAGS, DEFLATED, 0, DAY);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}

function shorts(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, 2 * index);
  return bytes;
}
