import { isAnswered } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';
import type { Cell } from '@/lib/workbook';
import { cellWords } from './cell-words-rules';
import { type Column, columnLetter, columnsOf, readHeader, shortened } from './column-rules';
import { fixedHeadings, sheetNames } from './labels';
import { type CheckedRow, checkLine, isFilled, type Report, type Sheet } from './line-rules';
import { wordsOf } from './near-rules';
import type { Problems } from './schema';
import { type KnownStructure, namesOf } from './structure-rules';

// A whole file against a campaign: every structure's changes, or everything that is wrong, all at once.

/** A tab of the file; a CSV has one, without a name. */
export type FileTable = { name: string | null; rows: readonly (readonly Cell[])[] };

type Asked = { criteria: readonly Criterion[]; structures: readonly KnownStructure[] };

export type Checked = { rows: CheckedRow[]; problems: Problems };

/** Past these a file is no file of answers: it is not read further. */
const MOST_LINES = 2000;
const MOST_COLUMNS = 700;
/** How many problems are kept; all are counted. */
const MOST_PROBLEMS = 200;

/** Reads row after row, and yields how many cells are behind, so that whoever drives it may let others through. */
export function* checkTables(tables: readonly FileTable[], asked: Asked): Generator<number, Checked> {
  const problems: Problems = { total: 0, list: [] };
  const report: Report = (place, message) => {
    problems.total++;
    if (problems.list.length < MOST_PROBLEMS) problems.list.push({ ...NOWHERE, ...place, message });
  };
  const columns = columnsOf(asked.criteria);
  const names = namesOf(asked.structures);
  const rows = new Map<string, CheckedRow>();
  const toRead = tables.filter(isToRead);
  if (toRead.length === 0) report({}, 'Ce fichier est vide\u00a0: remplissez le modèle, puis déposez-le.');
  let behind = 0;
  for (const table of toRead) {
    const sheet = openSheet(table, columns, report);
    for (const [index, cells] of sheet ? table.rows.entries() : []) {
      if (!sheet || index <= sheet.top || !cells.some(isFilled)) continue;
      checkLine(sheet, index + 1, cells, { structures: asked.structures, names, rows, report });
      yield behind + (index + 1) * widthOf(table);
    }
    behind += table.rows.length * widthOf(table);
  }
  for (const row of rows.values()) row.answered = answeredOf(asked.criteria, row);
  return { rows: [...rows.values()], problems };
}

/** How many cells there are to check. */
export function countCells(tables: readonly FileTable[]): number {
  return tables.filter(isToRead).reduce((total, table) => total + table.rows.length * widthOf(table), 0);
}

/** What is wrong with the file as a whole, before any cell of it is read. */
export function refusedFile(message: string): Problems {
  return { total: 1, list: [{ ...NOWHERE, message }] };
}

const NOWHERE = { sheet: null, line: null, letter: null, column: null };

/** Reads the header; null when nothing of the tab can be read. */
function openSheet({ name: sheet, rows }: FileTable, columns: readonly Column[], report: Report): Sheet | null {
  const top = rows.findIndex((cells) => cells.some(isFilled));
  const header = (rows[top] ?? []).map(cellWords);
  if (rows.length > MOST_LINES || header.length > MOST_COLUMNS) {
    report({ sheet }, tooMuch(rows.length, header.length));
    return null;
  }
  const places = readHeader(header, columns).map((place, index) => {
    if (!place || 'kind' in place) return place;
    const column = shortened(header[index] ?? '');
    report({ sheet, line: top + 1, letter: columnLetter(index), column }, place.problem);
    return null;
  });
  const identifierAt = places.findIndex((place) => place?.kind === 'adoption');
  const nameAt = places.findIndex((place) => place?.kind === 'name');
  if (identifierAt >= 0) {
    return { name: sheet, top, header, places, identifierAt, nameAt, seen: new Map(), untitled: new Set() };
  }
  report({ sheet, line: top + 1 }, NO_IDENTIFIER);
  return null;
}

function answeredOf(criteria: readonly Criterion[], { structure, changes }: CheckedRow): CheckedRow['answered'] {
  const before = structure.standing.answers;
  const after = new Map([...before, ...changes.answers]);
  const number = (given: typeof before) => criteria.filter((one) => isAnswered(one, given.get(one.id))).length;
  return { before: number(before), after: number(after) };
}

/** The legend explains, and says nothing. */
function isToRead({ name, rows }: FileTable): boolean {
  const isLegend = name !== null && wordsOf(name) === wordsOf(sheetNames.legend);
  return !isLegend && rows.some((row) => row.some(isFilled));
}

function widthOf({ rows }: FileTable): number {
  return rows.find((row) => row.some(isFilled))?.length ?? 0;
}

const NO_IDENTIFIER = `La colonne «\u00a0${fixedHeadings.adoption}\u00a0» manque dans la ligne des titres\u00a0: reprenez-la du modèle.`;

function tooMuch(lines: number, columns: number): string {
  return `Cet onglet compte ${lines}\u00a0lignes et ${columns}\u00a0colonnes\u00a0: au-delà de ${MOST_LINES}\u00a0lignes ou de ${MOST_COLUMNS}\u00a0colonnes, rien n’est lu. Gardez une ligne par structure.`;
}
