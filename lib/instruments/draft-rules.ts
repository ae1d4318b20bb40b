import type { CriterionKind } from '@/lib/generated/prisma/enums';
import type { CriteriaGroup, Criterion, Level } from './rules';

// A version while it is written: what the form holds, complete or not, and what it asks once it is stored.

export type DraftLevel = { anchor: string; fromValues: number[] };

export type DraftCriterion = {
  code: string;
  wording: string;
  help: string;
  kind: CriterionKind;
  unit: string;
  /** As typed: « 1,5 ». */
  weight: string;
  isRequired: boolean;
  /** The first level of a scale is 0 or 1; the others follow. */
  first: number;
  levels: DraftLevel[];
};

export type DraftPrinciple = {
  /** Tells it apart on the screen while it is moved; never stored. */
  key?: string;
  wording: string;
  note: string;
  criteria: DraftCriterion[];
};

/** Principles in order, each with its criteria; then the criteria of none. */
export type Draft = { note: string; principles: DraftPrinciple[]; loose: DraftCriterion[] };

export function criteriaOf(draft: Draft): DraftCriterion[] {
  return [...draft.principles.flatMap(({ criteria }) => criteria), ...draft.loose];
}

export function blankCriterion(code: string): DraftCriterion {
  return {
    code,
    wording: '',
    help: '',
    kind: 'SCALE',
    unit: '',
    weight: '1',
    isRequired: true,
    first: 0,
    levels: [0, 1, 2, 3, 4].map(() => ({ anchor: '', fromValues: [] })),
  };
}

/** A code that no criterion of any version bears: nothing continues by chance. */
export function freshCode(random: () => number = Math.random): string {
  const letters = Array.from({ length: 8 }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]);
  return `critere-${letters.join('')}`;
}

const ALPHABET = 'bcdfghjkmnpqrstvwxz23456789';

/** A weight as typed, « 1,5 »; null when it is not a number. */
export function weightOf(typed: string): number | null {
  return /^-?\d{1,4}([.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : null;
}

export function hasLevels(kind: CriterionKind): boolean {
  return kind === 'SCALE' || kind === 'CHOICE';
}

/** What the draft asks, as a version holds it. Levels follow each other from the first one on. */
export function contentOf(draft: Draft): CriteriaGroup[] {
  const groups = draft.principles.map(({ wording, note, criteria }) => ({
    wording: wording as string | null,
    note: note || null,
    criteria: criteria.map(criterionOf),
  }));
  return draft.loose.length > 0
    ? [...groups, { wording: null, note: null, criteria: draft.loose.map(criterionOf) }]
    : groups;
}

/** The other way round: a version's content as the form holds it. */
export function draftOf(groups: readonly CriteriaGroup[], note: string | null): Draft {
  const toDraft = (criterion: Criterion): DraftCriterion => ({
    code: criterion.code,
    wording: criterion.wording,
    help: criterion.help ?? '',
    kind: criterion.kind,
    unit: criterion.unit ?? '',
    weight: String(criterion.weight).replace('.', ','),
    isRequired: criterion.isRequired,
    first: criterion.levels[0]?.value ?? (criterion.kind === 'CHOICE' ? 1 : 0),
    levels: criterion.levels.map(({ anchor, fromValues = [] }) => ({ anchor, fromValues })),
  });
  return {
    note: note ?? '',
    principles: groups
      .filter((group) => group.wording !== null)
      .map(({ wording, note: words, criteria }, index) => ({
        key: String(index),
        wording: wording ?? '',
        note: words ?? '',
        criteria: criteria.map(toDraft),
      })),
    loose: groups.filter((group) => group.wording === null).flatMap(({ criteria }) => criteria.map(toDraft)),
  };
}

function criterionOf(draft: DraftCriterion): Criterion {
  const { code, wording, help, kind, unit, weight, isRequired, first } = draft;
  const levels: Level[] = draft.levels.map(({ anchor, fromValues }, index) => ({
    value: first + index,
    anchor,
    fromValues,
  }));
  return {
    id: code,
    code,
    wording,
    help: help || null,
    kind,
    unit: kind === 'NUMBER' ? unit || null : null,
    weight: weightOf(weight) ?? 0,
    isRequired,
    levels: hasLevels(kind) ? levels : [],
  };
}
