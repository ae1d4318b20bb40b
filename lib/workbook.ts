import 'server-only';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { RuleError } from './errors';
import { readApart } from './workbook-apart';
import { unpackedSize } from './zip-size';

// Spreadsheets in and out. A cell is what it is: a number stays a number, a date a date, a text a text.

export type Cell = string | number | boolean | Date | null;

export type Sheet = {
  name: string;
  /** The first row is the header. */
  rows: Cell[][];
  /** In characters, by column. */
  widths?: number[];
};

/** Files larger than this, or that unpack to more than ten times as much, are refused. */
export const MAX_FILE = 10 * 1024 * 1024;

/** What unpacks to less is read within a few hundredths of a second. */
const AT_ONCE = 100_000;

/**
 * The sheets of an XLSX file, each with all its rows as they stand in it, empty ones included.
 * Throws a {@link RuleError} when the file is no workbook, is too large, or unpacks to too much.
 */
export async function readWorkbook(bytes: Buffer, fileName: string): Promise<Sheet[]> {
  const unreadable = new RuleError(`«\u00a0${fileName}\u00a0» n’est pas un classeur XLSX lisible.`);
  if (bytes.length > MAX_FILE) throw new RuleError(tooLarge(bytes.length));
  const size = unpackedSize(bytes);
  if (size === null || size > 10 * MAX_FILE) throw unreadable;
  try {
    const sheets = size > AT_ONCE ? await readApart(bytes) : await readExcelFile(bytes);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as Cell[][] }));
  } catch {
    throw unreadable;
  }
}

/** An XLSX file with a bold header that stays in sight, one tab per sheet. */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      sheet: sheetName(name),
      data: rows.map((row, index) => row.map((cell) => drawn(cell, index === 0))),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

/** « 24 Mo : la limite est 10 Mo. » */
export function tooLarge(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)}\u00a0Mo\u00a0: la limite est ${MAX_FILE / 1024 / 1024}\u00a0Mo.`;
}

function drawn(value: Cell, isHeader: boolean) {
  if (value === null || value === '') return null;
  const style = isHeader ? { fontWeight: 'bold' as const, wrap: true } : {};
  // A text that begins like a formula stays a text: the type says so.
  if (typeof value === 'string')
    return { value: safe(value), type: String, wrap: true, alignVertical: 'top' as const, ...style };
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy', ...style };
  return { value, ...style };
}

/** The library counts texts in a plain object: one that bears the name of something every object has breaks the file. */
function safe(text: string): string {
  return text in {} ? `${text} ` : text;
}

/** Excel refuses some characters and more than 31 of them. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
