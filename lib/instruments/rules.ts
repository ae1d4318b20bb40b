import type { CriterionKind } from '@/lib/generated/prisma/enums';

/** An anchored level of a scale, or an option of a choice. */
export type Level = {
  value: number;
  anchor: string;
  /** The levels of the version before that this one takes over; none: answers of both versions do not compare here. */
  fromValues?: number[];
};

/** One thing asked. Its code is stable across versions: answers of two phases are compared by it. */
export type Criterion = {
  id: string;
  code: string;
  wording: string;
  help: string | null;
  kind: CriterionKind;
  unit: string | null;
  /** How much it counts in a score, beside the others. */
  weight: number;
  isRequired: boolean;
  /** What may be chosen; empty for a number or a text. */
  levels: Level[];
};

/** Criteria of one principle; without a wording, those that belong to none. */
export type CriteriaGroup = { wording: string | null; note: string | null; criteria: Criterion[] };

type Row = Omit<Criterion, 'levels'> & { principleId: string | null; levels: Level[] };
type Principle = { id: string; wording: string; note: string | null };

const YES_NO: Level[] = [
  { value: 1, anchor: 'Oui' },
  { value: 0, anchor: 'Non' },
];

/** The criteria in the order they are asked, each under its principle; those without one come where their position puts them. */
export function groupsOf(principles: readonly Principle[], criteria: readonly Row[]): CriteriaGroup[] {
  const groups: (CriteriaGroup & { principleId: string | null })[] = [];
  for (const row of criteria) {
    const open = groups.find(
      (group) => group.principleId === row.principleId && (row.principleId || group === groups.at(-1)),
    );
    const group = open ?? { ...headingOf(principles, row.principleId), principleId: row.principleId, criteria: [] };
    if (!open) groups.push(group);
    group.criteria.push(criterionOf(row));
  }
  return groups.map(({ wording, note, criteria }) => ({ wording, note, criteria }));
}

/** Every principle in its order, also those without a criterion yet, then the criteria of none: how a version is written. */
export function sectionsOf(principles: readonly Principle[], criteria: readonly Row[]): CriteriaGroup[] {
  const of = (id: string | null) =>
    criteria.filter(({ principleId }) => principleId === id).map(({ principleId: _, ...row }) => row);
  const loose = of(null);
  const sections = principles.map(({ id, wording, note }) => ({ wording, note, criteria: of(id) }));
  return loose.length > 0 ? [...sections, { wording: null, note: null, criteria: loose }] : sections;
}

/** Its answer is written, not chosen among levels. */
export function isWritten({ kind }: { kind: CriterionKind }): boolean {
  return kind === 'NUMBER' || kind === 'TEXT';
}

/** What may be chosen. « Oui » and « non » need no row of their own. */
export function levelsOf({ kind, levels }: { kind: CriterionKind; levels: Level[] }): Level[] {
  return kind === 'YES_NO' ? YES_NO : levels;
}

function headingOf(principles: readonly Principle[], id: string | null) {
  const principle = principles.find((one) => one.id === id);
  return { wording: principle?.wording ?? null, note: principle?.note ?? null };
}

function criterionOf({ principleId: _, ...row }: Row): Criterion {
  return { ...row, levels: levelsOf(row) };
}
