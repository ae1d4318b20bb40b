import { type AnswerContent, isBlank } from '@/lib/evaluations/answers';
import { type CellContent, cellText, isSameCell, readCell } from '@/lib/evaluations/cell-rules';
import { optionalText } from '@/lib/fields';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import type { Criterion } from '@/lib/instruments/rules';
import type { Cell } from '@/lib/workbook';
import { cellWords } from './cell-words-rules';
import type { Column, CriterionColumn } from './column-rules';
import { CLEARING, departureIn, departureWords, type NarrativeField } from './labels';
import { wordsOf } from './near-rules';

// One cell of a file against what stands: what it changes, or what is wrong with it.

/** What is known of a structure's evaluation. */
export type Standing = {
  narrative: Record<NarrativeField, string | null>;
  /** By the id of its criterion. */
  answers: ReadonlyMap<string, AnswerContent>;
};

/** What a file changes of it: nothing else is written. */
export type Changes = {
  narrative: Partial<Record<NarrativeField, string | null>>;
  answers: Map<string, AnswerContent>;
};

/** Takes a cell into the changes of its structure. Returns what is wrong with it, or null. */
export function takeCell(column: Column, cell: Cell | undefined, standing: Standing, changes: Changes): string | null {
  const words = cellWords(cell);
  if (words === '' || column.kind === 'adoption' || column.kind === 'name' || column.kind === 'state') return null;
  if (!('criterion' in column)) return takeNarrative(column.kind, words, standing, changes);
  const { criterion } = column;
  const stood = standing.answers.get(criterion.id);
  if (words === columnWords(column, stood)) return null;
  const now = changes.answers.get(criterion.id) ?? stood ?? NOTHING;
  const reading = isCleared(words) ? clearedIn(column.kind, now) : contentIn(column, cell, words, now);
  if ('problem' in reading) return reading.problem;
  const { content } = reading;
  if (isSameAnswer(content, stood ?? NOTHING)) changes.answers.delete(criterion.id);
  else changes.answers.set(criterion.id, content);
  return null;
}

/** What the template shows of an answer in one of its three columns; empty when there is nothing. */
export function columnWords({ kind, criterion }: CriterionColumn, content: AnswerContent | undefined): string {
  if (!content) return '';
  if (kind === 'answer') return cellWords(cellText(criterion, content));
  if (kind === 'evidence') return content.evidence ?? '';
  return content.departure === 'NONE' ? '' : departureWords[content.departure];
}

export function hasChanges({ narrative, answers }: { narrative: object; answers: ReadonlyMap<string, unknown> }) {
  return Object.keys(narrative).length > 0 || answers.size > 0;
}

type Reading = { content: AnswerContent } | { problem: string };

function contentIn(
  { kind, criterion }: CriterionColumn,
  cell: Cell | undefined,
  words: string,
  now: AnswerContent,
): Reading {
  if (kind === 'evidence') {
    const evidence = textIn(EVIDENCE, words);
    return 'problem' in evidence ? evidence : { content: { ...now, evidence: evidence.text } };
  }
  if (kind === 'departure') {
    const departure = departureIn(words);
    return departure ? { content: { ...now, departure } } : { problem: departureProblem(words) };
  }
  const doubt = percentDoubt(criterion, cell);
  if (doubt) return { problem: doubt };
  const reading = readCell(criterion, words);
  return 'content' in reading ? { content: { ...now, ...reading.content } } : reading;
}

function clearedIn(kind: CriterionColumn['kind'], now: AnswerContent): Reading {
  if (kind === 'evidence') return { content: { ...now, evidence: null } };
  if (kind === 'departure') return { content: { ...now, departure: 'NONE' } };
  return { content: { ...now, ...NO_ANSWER } };
}

function takeNarrative(field: NarrativeField, words: string, { narrative }: Standing, changes: Changes): string | null {
  const stood = narrative[field];
  if (words === stood) return null;
  const reading = isCleared(words) ? { text: null } : field === 'metOn' ? dateIn(words) : textIn(NARRATIVE, words);
  if ('problem' in reading) return reading.problem;
  if (reading.text !== stood) changes.narrative[field] = reading.text;
  return null;
}

type TextReading = { text: string | null } | { problem: string };

/** As the fields of the form take them; made once, for a file has thousands of cells. */
const EVIDENCE = optionalText(2000);
const NARRATIVE = optionalText(4000);

function textIn(field: typeof EVIDENCE, words: string): TextReading {
  const parsed = field.safeParse(words);
  return parsed.success ? { text: parsed.data } : { problem: parsed.error.issues[0]?.message ?? '' };
}

/** A date of the file must be readable: nobody is in the middle of typing it. */
function dateIn(words: string): TextReading {
  const parsed = parseImpreciseDate(words);
  return parsed.ok ? { text: parsed.date.text } : { problem: parsed.message };
}

function isCleared(words: string): boolean {
  return wordsOf(words) === CLEARING;
}

/** A spreadsheet keeps « 73 % » as 0.73 and says nothing of it. */
function percentDoubt({ kind, unit }: Criterion, cell: Cell | undefined): string | null {
  if (kind !== 'NUMBER' || !unit?.includes('%') || typeof cell !== 'number' || cell === 0 || Math.abs(cell) > 1)
    return null;
  const [asIs, asPercent] = [cellWords(cell), cellWords(cell * 100)];
  return `Est-ce ${asPercent}\u00a0% ou ${asIs}\u00a0%\u00a0? Mettez la cellule au format «\u00a0texte\u00a0» et écrivez «\u00a0${asPercent}\u00a0» ou «\u00a0${asIs}\u00a0».`;
}

function departureProblem(words: string): string {
  const ways = Object.values(departureWords).map((way) => `«\u00a0${way}\u00a0»`);
  return `«\u00a0${words.slice(0, 40)}\u00a0» n’est pas un écart\u00a0: écrivez ${ways.slice(0, -1).join(', ')} ou ${ways.at(-1)}.`;
}

function isSameAnswer(a: AnswerContent, b: AnswerContent): boolean {
  return (isBlank(a) && isBlank(b)) || (isSameCell(a, b) && a.evidence === b.evidence && a.departure === b.departure);
}

const NO_ANSWER: CellContent = { state: 'GIVEN', level: null, value: null, qualifier: null, text: null };
const NOTHING: AnswerContent = { ...NO_ANSWER, evidence: null, departure: 'NONE' };
