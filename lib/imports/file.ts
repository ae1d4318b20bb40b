import 'server-only';
import { createHash } from 'node:crypto';
import { readCsv } from '@/lib/csv';
import { RuleError } from '@/lib/errors';
import { MAX_FILE, readWorkbook, tooLarge } from '@/lib/workbook';
import { withoutFormulaGuard } from './cell-words-rules';
import type { FileTable } from './table-rules';

// A file that was dropped: what it is must be what its name says. Nothing of it is kept.

export type DroppedFile = { name: string; bytes: Buffer };

/** Its tabs. Throws a {@link RuleError} when it is neither a workbook nor a CSV, or cannot be read. */
export async function readTables({ name, bytes }: DroppedFile): Promise<FileTable[]> {
  const file = `«\u00a0${name}\u00a0»`;
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new RuleError(`${file} est vide\u00a0: remplissez le modèle, puis déposez-le.`);
  if (bytes.length > MAX_FILE) throw new RuleError(`${file}\u00a0: ${tooLarge(bytes.length)}`);
  if (extension === 'xls') throw new RuleError(`${file} est d’un ancien Excel\u00a0: enregistrez-le au format XLSX.`);
  if (extension === 'xlsx') return readWorkbook(bytes, name);
  if (!['csv', 'tsv', 'txt'].includes(extension)) {
    throw new RuleError(`${file} n’est ni un classeur XLSX ni un fichier CSV\u00a0: partez du modèle.`);
  }
  if (bytes.subarray(0, 4).equals(ZIP)) {
    throw new RuleError(`${file} est en fait un classeur\u00a0: donnez-lui l’extension .xlsx.`);
  }
  if (bytes.includes(0)) {
    throw new RuleError(`${file} n’est pas un texte lisible\u00a0: enregistrez-le au format «\u00a0CSV UTF-8\u00a0».`);
  }
  return [{ name: null, rows: (await readCsv(bytes, name)).map((row) => row.map(withoutFormulaGuard)) }];
}

/** The same bytes give the same one. */
export function hashOf({ bytes }: DroppedFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
