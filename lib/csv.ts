import 'server-only';
import { Readable } from 'node:stream';
import { setImmediate as letOthersThrough } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { RuleError } from './errors';

// CSV as a French Excel writes and expects it: semicolons, a byte-order mark, CRLF, decimal commas left to the caller.

/** In bytes: a few thousandths of a second. */
const PIECE = 64 * 1024;

/**
 * Every row of the file, the header included. Reads UTF-8, or else what an older Excel writes; `;`, tabs or commas. A large file
 * takes a while: others are served between its pieces.
 */
export async function readCsv(bytes: Buffer, fileName: string): Promise<string[][]> {
  const text = decoded(bytes);
  const options = { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false };
  try {
    const rows: string[][] = [];
    for await (const row of Readable.from(piecesOf(Buffer.from(text))).pipe(parse(options))) rows.push(row);
    return rows;
  } catch {
    throw new RuleError(`«\u00a0${fileName}\u00a0» n’est pas un fichier CSV lisible.`);
  }
}

/** A text that begins like a formula is made harmless. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(rows as (string | number | null)[][], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    // Not only the line break that ends the lines of the file.
    quoted_match: /[\r\n]/,
  });
}

async function* piecesOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield bytes.subarray(at, at + PIECE);
    await letOthersThrough();
  }
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that the first line has most of. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const number = (delimiter: string) => first.split(delimiter).length;
  return [';', '\t', ','].reduce((best, one) => (number(one) > number(best) ? one : best));
}
