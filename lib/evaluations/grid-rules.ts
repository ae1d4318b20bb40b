import type { Attention } from '@/lib/campaigns/participation';
import type { Criterion } from '@/lib/instruments/rules';
import { isAnswered } from './answers';
import { readCell } from './cell-rules';

// The entry grid: one row per structure, one cell per criterion, every cell a text.

/** One row as the page opens it. */
export type GridRow = {
  slug: string;
  name: string;
  /** « SIAE n° 3 », once the structure has a name of its own. */
  slot: string | null;
  attention: Attention;
  version: number | null;
  /** Why nothing can be written in it; null when it can. */
  refusal: string | null;
  /** The date of the meeting cannot be read: it is put right in the form, before handing in. */
  dateProblem: string | null;
  /** What each cell shows, by criterion; empty ones are left out. */
  texts: Record<string, string>;
  /** What else was noted about an answer: its departure, its evidence. */
  marks: Record<string, string>;
};

/** What became of a row that was sent. */
export type RowOutcome = { adoption: string } & (
  | { kind: 'saved' | 'submitted'; version: number; at: Date }
  /** Somebody else saved it since: the version to build upon, and what its cells say now. */
  | { kind: 'conflict'; version: number | null; at: Date; texts: Record<string, string> }
  | { kind: 'refused'; message: string }
);

/** A cell that was typed in: its text, and the one it was typed over. */
export type TypedCell = { text: string; base: string };

export type MergedRow = {
  /** Cells to show as they are stored: somebody else wrote them, and nobody here. */
  taken: Record<string, string>;
  /** Both wrote, and not the same. */
  conflicts: string[];
};

/** What becomes of a row that somebody else saved: words of both are kept, and only one cell written by both is asked about. */
export function mergeRow(
  columns: readonly string[],
  typed: Record<string, TypedCell>,
  shown: Record<string, string>,
  stored: Record<string, string>,
): MergedRow {
  const taken: Record<string, string> = {};
  const conflicts: string[] = [];
  for (const column of columns) {
    const theirs = stored[column] ?? '';
    const mine = typed[column];
    if (!mine) {
      if ((shown[column] ?? '') !== theirs) taken[column] = theirs;
    } else if (theirs !== mine.base && theirs !== mine.text) conflicts.push(column);
  }
  return { taken, conflicts };
}

/** Cells that an earlier page could not store: those nobody changed since are taken up, the others are asked about; a row that takes nothing asks about all. */
export function resumeRow(
  kept: Record<string, TypedCell>,
  shown: Record<string, string>,
  refusal: string | null,
): { taken: Record<string, string>; asked: string[] } {
  const taken: Record<string, string> = {};
  const asked: string[] = [];
  for (const [column, { text, base }] of Object.entries(kept)) {
    if (!(column in shown) || shown[column] === text) continue;
    if (refusal === null && shown[column] === base) taken[column] = text;
    else asked.push(column);
  }
  return { taken, asked };
}

/** What keeps a row from being handed in, in the order of its columns; empty when it is complete. */
export function missingIn(
  criteria: readonly Criterion[],
  { texts, dateProblem }: Pick<GridRow, 'texts' | 'dateProblem'>,
): string[] {
  const cells = criteria.flatMap((criterion) => {
    const read = readCell(criterion, texts[criterion.id] ?? '');
    if (!read.content) return [`«\u00a0${criterion.wording}\u00a0» à corriger`];
    const answer = { ...read.content, evidence: null, departure: 'NONE' as const };
    return criterion.isRequired && !isAnswered(criterion, answer) ? [`«\u00a0${criterion.wording}\u00a0»`] : [];
  });
  return dateProblem ? ['la date de la rencontre', ...cells] : cells;
}
