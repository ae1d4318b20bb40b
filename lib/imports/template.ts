import { partLabels } from '@/lib/campaigns/labels';
import type { Part } from '@/lib/campaigns/participation';
import { type AnswerContent, readNumber } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';
import type { Cell, Sheet } from '@/lib/workbook';
import { cellWords, withGuardKept } from './cell-words-rules';
import { type Column, type CriterionColumn, columnsOf } from './column-rules';
import { sheetNames } from './labels';
import { legendRows } from './legend';
import { columnWords } from './row-rules';
import type { KnownStructure } from './structure-rules';

// The file that is filled and dropped back: a line per structure, a column per criterion, with what is already known.

type Desk = { criteria: readonly Criterion[]; structures: readonly (KnownStructure & { part: Part })[] };

/** Three tabs: the answers, their evidence and departures, and what each column accepts. */
export function templateSheets(desk: Desk): Sheet[] {
  const columns = columnsOf(desk.criteria);
  const answers = columns.filter(({ kind }) => kind !== 'evidence' && kind !== 'departure');
  const sides = columns.filter(({ kind }) => ['adoption', 'name', 'evidence', 'departure'].includes(kind));
  return [
    { name: sheetNames.answers, ...sheetOf(desk, inReadingOrder(answers)) },
    { name: sheetNames.sides, ...sheetOf(desk, sides) },
    { name: sheetNames.legend, rows: legendRows(desk.criteria), widths: [44, 30, 70] },
  ];
}

/** One table: what a CSV can hold. */
export function templateRows(desk: Desk): string[][] {
  const { rows } = sheetOf(desk, inReadingOrder(columnsOf(desk.criteria)));
  return rows.map((row) => row.map((cell) => withGuardKept(cellWords(cell))));
}

/** The answers stand between the date of the meeting and the words; evidence and departures close the line. */
function inReadingOrder(columns: readonly Column[]): Column[] {
  const rank = ({ kind }: Column) => ORDER.findIndex((kinds) => kinds.includes(kind));
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

const ORDER: Column['kind'][][] = [
  ['adoption'],
  ['name'],
  ['state'],
  ['metOn'],
  ['answer'],
  ['progress'],
  ['difficulties'],
  ['needs'],
  ['evidence', 'departure'],
];

function sheetOf({ structures }: Desk, columns: readonly Column[]): { rows: Cell[][]; widths: number[] } {
  const header = columns.map(({ heading }) => heading);
  const lines = structures.map((structure) => columns.map((column) => cellOf(column, structure)));
  return { rows: [header, ...lines], widths: columns.map(widthOf) };
}

function cellOf(column: Column, structure: KnownStructure & { part: Part }): Cell {
  if (column.kind === 'adoption') return structure.slug;
  if (column.kind === 'name') return structure.name;
  if (column.kind === 'state') {
    return structure.refusal ? `${partLabels[structure.part]} – ne pas remplir` : partLabels[structure.part];
  }
  if (!('criterion' in column)) return structure.standing.narrative[column.kind];
  return answerCell(column, structure.standing.answers.get(column.criterion.id));
}

/** A number stays a number, so that a spreadsheet may count with it. */
function answerCell(column: CriterionColumn, content: AnswerContent | undefined): Cell {
  const words = columnWords(column, content);
  const { kind } = column.criterion;
  const isFigure = column.kind === 'answer' && (kind === 'SCALE' || kind === 'NUMBER');
  return (isFigure ? readNumber(words) : null) ?? (words || null);
}

function widthOf({ kind }: Column): number {
  if (kind === 'adoption') return 18;
  if (kind === 'name') return 28;
  if (kind === 'progress' || kind === 'difficulties' || kind === 'needs' || kind === 'evidence') return 36;
  return 20;
}
