import 'server-only';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { RuleError } from './errors';

// CSV as a French Excel writes and expects it: semicolons, a byte-order mark, CRLF, decimal commas left to the caller.

/** Every row of the file, the header included. Reads UTF-8, or else what an older Excel writes; `;`, tabs or commas. */
export function readCsv(bytes: Buffer, fileName: string): string[][] {
  const text = decoded(bytes);
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
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
  });
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
