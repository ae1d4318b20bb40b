import type { Criterion } from '@/lib/instruments/rules';
import { fixedHeadings, type NarrativeField, narrativeHeadings, sideHeadings } from './labels';
import { nearest, wordsOf } from './near-rules';

// The columns of a file: one per thing that may be written, named as people read it.

export type CriterionColumn = { kind: 'answer' | 'evidence' | 'departure'; heading: string; criterion: Criterion };

export type Column =
  | { kind: keyof typeof fixedHeadings; heading: string }
  | { kind: NarrativeField; heading: string }
  | CriterionColumn;

/** Every column that a file of this questionnaire may have. */
export function columnsOf(criteria: readonly Criterion[]): Column[] {
  const plain = criteria.map((criterion) => criterionColumns(criterion, criterion.wording));
  const uses = new Map<string, number>();
  for (const { heading } of [...FIXED, ...plain.flat()]) {
    uses.set(wordsOf(heading), (uses.get(wordsOf(heading)) ?? 0) + 1);
  }
  const isShared = ({ heading }: Column) => (uses.get(wordsOf(heading)) ?? 0) > 1;
  return [
    ...FIXED,
    ...plain.flatMap((columns, index) => {
      const criterion = criteria[index];
      return criterion && columns.some(isShared)
        ? criterionColumns(criterion, `${criterion.wording} (${criterion.code})`)
        : columns;
    }),
  ];
}

/** The column at each place of a header, or what is wrong with its heading; null where there is no heading. */
export function readHeader(
  header: readonly string[],
  columns: readonly Column[],
): (Column | { problem: string } | null)[] {
  const known = new Map(columns.map((column) => [wordsOf(column.heading), column]));
  const seen = new Map<string, number>();
  return header.map((written, index) => {
    if (written.trim() === '') return null;
    const words = wordsOf(written);
    const column = known.get(words);
    if (!column) return { problem: unknownColumn(written, columns) };
    const first = seen.get(words);
    if (first !== undefined) return { problem: twiceTheColumn(column.heading, first, index) };
    seen.set(words, index);
    return column;
  });
}

/** 0 → « A », 26 → « AA ». */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

function unknownColumn(written: string, columns: readonly Column[]): string {
  const meant = nearest(
    written,
    columns.map((column) => column.heading),
  );
  const advice = meant
    ? `vouliez-vous dire «\u00a0${meant}\u00a0»\u00a0? Sinon, supprimez-la.`
    : 'supprimez-la, ou reprenez les titres du modèle.';
  return `La colonne «\u00a0${shortened(written)}\u00a0» n’est pas dans cette campagne\u00a0: ${advice}`;
}

/** A long cell, cut so that a sentence may quote it. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function twiceTheColumn(heading: string, first: number, second: number): string {
  return `La colonne «\u00a0${heading}\u00a0» est là deux fois (${columnLetter(first)} et ${columnLetter(second)})\u00a0: gardez-en une.`;
}

function criterionColumns(criterion: Criterion, name: string): CriterionColumn[] {
  return [
    { kind: 'answer', heading: name, criterion },
    { kind: 'evidence', heading: `${name} · ${sideHeadings.evidence}`, criterion },
    { kind: 'departure', heading: `${name} · ${sideHeadings.departure}`, criterion },
  ];
}

const FIXED: Column[] = [...Object.entries(fixedHeadings), ...Object.entries(narrativeHeadings)].map(
  ([kind, heading]) => ({ kind, heading }) as Column,
);
