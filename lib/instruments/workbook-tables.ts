import { fold } from '@/lib/format';

// A sheet read as a table with known columns; each problem says where it is, as a spreadsheet numbers its lines.

type Cell = string | number | boolean | Date | null;
export type ReadSheet = { name: string; rows: Cell[][] };

/** One line of a sheet. `problem` notes what is wrong in one of its cells and goes on. */
export type Line<Columns extends string> = {
  number: number;
  text: (column: Columns, max: number) => string;
  cell: (column: Columns) => Cell;
  problem: (column: Columns, message: string) => void;
};

export class Problems {
  readonly list: string[] = [];

  at(sheet: string, line: number, column: string, message: string) {
    this.list.push(`feuille «\u00a0${sheet}\u00a0», ligne ${line}, colonne «\u00a0${column}\u00a0»\u00a0: ${message}`);
  }

  isToldOf(sheet: string): boolean {
    return this.list.some((problem) => problem.startsWith(`feuille «\u00a0${sheet}\u00a0»`));
  }

  of(sheet: string, message: string) {
    this.list.push(`feuille «\u00a0${sheet}\u00a0»\u00a0: ${message}`);
  }
}

/** The lines of a sheet that are not empty; none, and a problem, when the sheet or a column is not there. */
export function linesOf<Columns extends string>(
  sheets: readonly ReadSheet[],
  name: string,
  columns: Record<Columns, string>,
  problems: Problems,
): Line<Columns>[] {
  const sheet = sheets.find((one) => fold(one.name) === fold(name));
  if (!sheet) {
    problems.of(name, 'elle manque dans ce classeur.');
    return [];
  }
  const header = (sheet.rows[0] ?? []).map((cell) => fold(String(cell ?? '')));
  const places = new Map<Columns, number>();
  for (const [key, label] of Object.entries(columns) as [Columns, string][]) {
    const place = header.indexOf(fold(label));
    if (place < 0) problems.at(name, 1, label, 'cette colonne manque.');
    places.set(key, place);
  }
  if ([...places.values()].includes(-1)) return [];
  return sheet.rows.slice(1).flatMap((row, index) => {
    if (row.every((cell) => cell === null || String(cell).trim() === '')) return [];
    const number = index + 2;
    const cell = (column: Columns) => row[places.get(column) ?? -1] ?? null;
    const problem = (column: Columns, message: string) => problems.at(name, number, columns[column], message);
    return [
      {
        number,
        cell,
        problem,
        text: (column: Columns, max: number) => textOf(cell(column), max, (message) => problem(column, message)),
      },
    ];
  });
}

/** A number in a cell, typed as one or written « 1,5 »; null when it is none. */
export function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || !/^-?\d+([.,]\d+)?$/.test(cell.trim())) return null;
  return Number(cell.trim().replace(',', '.'));
}

/** The value whose word this is, however it is written; null when none. */
export function meantBy<T extends string>(words: Record<T, string>, text: string): T | null {
  const values = Object.keys(words) as T[];
  return values.find((value) => fold(words[value]) === fold(text)) ?? null;
}

/** What to write instead of a word that is not known. */
export function unknown(text: string, words: Record<string, string>): string {
  const choices = Object.values(words).join(', ');
  return text
    ? `«\u00a0${text}\u00a0» n’est pas connu\u00a0: écrivez ${choices}.`
    : `écrivez l’un de ces mots\u00a0: ${choices}.`;
}

/** Control characters other than tab and line breaks, and lone surrogates, never enter the database. */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

function textOf(cell: Cell, max: number, problem: (message: string) => void): string {
  if (cell instanceof Date) {
    problem('une date est écrite là où un texte est attendu.');
    return '';
  }
  const text = cell === null ? '' : String(cell).trim();
  if (text.length > max) problem(`ce texte dépasse ${max}\u00a0caractères.`);
  if (UNFIT.test(text)) problem('ce texte contient des caractères invisibles\u00a0: retapez-le.');
  return text;
}
