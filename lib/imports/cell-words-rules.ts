import { dayOf, formatDayShort } from '@/lib/day';
import type { Cell } from '@/lib/workbook';

/** What a cell of a file says, as a person would type it: one kind of line break, a decimal comma, a day as 12/02/2019. */
export function cellWords(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15))).replace('.', ',');
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : formatDayShort(dayOf(cell));
  return cell.replace(/\r\n?/g, '\n').trim();
}

/** A CSV written for spreadsheets puts an apostrophe before what would be taken for a formula: it is no part of the text. */
export function withoutFormulaGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** A text that looks guarded though it is not takes one more apostrophe, so that it keeps its own. */
export function withGuardKept(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

const GUARDED = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
