import type { Cell } from '@/lib/workbook';
import { cellWords } from './cell-words-rules';
import { type Column, columnLetter } from './column-rules';
import { type Changes, hasChanges, takeCell } from './row-rules';
import type { Problem } from './schema';
import { findStructure, type KnownStructure, type Names } from './structure-rules';

// One line of a file: whom it is about, then what each of its cells changes.

/** A tab whose header was read. */
export type Sheet = {
  name: string | null;
  /** Index of the line of titles. */
  top: number;
  header: readonly string[];
  places: readonly (Column | null)[];
  identifierAt: number;
  /** -1 without such a column. */
  nameAt: number;
  /** The line of each structure met so far. */
  seen: Map<string, number>;
  /** The columns without a title that were reported. */
  untitled: Set<number>;
};

export type Report = (place: Partial<Omit<Problem, 'message'>>, message: string) => void;

export type CheckedRow = { structure: KnownStructure; changes: Changes; answered: { before: number; after: number } };

/** What is known when a line is read, and where what it says goes. */
type Desk = {
  structures: readonly KnownStructure[];
  names: Names;
  rows: Map<string, CheckedRow>;
  report: Report;
};

export function checkLine(sheet: Sheet, line: number, cells: readonly Cell[], desk: Desk) {
  const { structures, names, rows, report } = desk;
  const at = (index: number) => placeOf(sheet, line, index);
  const name = sheet.nameAt < 0 ? '' : cellWords(cells[sheet.nameAt]);
  const found = findStructure(structures, names, cellWords(cells[sheet.identifierAt]), name);
  if ('problem' in found) return report(at(found.isName ? sheet.nameAt : sheet.identifierAt), found.problem);
  const { structure } = found;
  const first = sheet.seen.get(structure.id);
  if (first !== undefined) return report(at(sheet.identifierAt), twice(structure.name, first));
  sheet.seen.set(structure.id, line);
  const row = rows.get(structure.id) ?? newRow(structure);
  rows.set(structure.id, row);
  if (structure.refusal !== null) {
    if (wouldChange(sheet, cells, structure)) report({ sheet: sheet.name, line }, closed(structure));
    return;
  }
  for (const [index, cell] of cells.entries()) {
    const column = sheet.places[index];
    const wrong = column ? takeCell(column, cell, structure.standing, row.changes) : noTitle(sheet, index, cell);
    if (wrong) report(at(index), wrong);
  }
}

export function isFilled(cell: Cell | undefined): boolean {
  return cellWords(cell) !== '';
}

/** A line that cannot be written is right as long as it says what stands. */
function wouldChange({ places }: Sheet, cells: readonly Cell[], { standing }: KnownStructure): boolean {
  const changes: Changes = { narrative: {}, answers: new Map() };
  const wrong = cells.some((cell, index) => {
    const column = places[index];
    return column ? takeCell(column, cell, standing, changes) !== null : false;
  });
  return wrong || hasChanges(changes);
}

function placeOf({ name, header }: Sheet, line: number, index: number): Omit<Problem, 'message'> {
  return { sheet: name, line, letter: columnLetter(index), column: header[index] || null };
}

function newRow(structure: KnownStructure): CheckedRow {
  return { structure, changes: { narrative: {}, answers: new Map() }, answered: { before: 0, after: 0 } };
}

/** Values under no title would be lost without a word; said once for each column. */
function noTitle({ header, untitled }: Sheet, index: number, cell: Cell): string | null {
  if (header[index] || !isFilled(cell) || untitled.has(index)) return null;
  untitled.add(index);
  return `La colonne ${columnLetter(index)} contient des valeurs et n’a pas de titre\u00a0: donnez-lui celui du modèle, ou videz-la.`;
}

function closed({ name, refusal }: KnownStructure): string {
  return `${refusal} Laissez la ligne de ${name} comme le modèle la donne.`;
}

function twice(name: string, first: number): string {
  return `${name} est déjà à la ligne ${first}\u00a0: gardez une seule ligne par structure.`;
}
