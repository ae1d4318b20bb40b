import type { CriterionKind } from '@/lib/generated/prisma/enums';
import type { CriteriaGroup, Criterion, Level } from './rules';

// A version while it is written: what the form holds, complete or not, and what may be done to it. The same steps run in the
// browser and, for a form sent without script, on the server.

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

/** What may be done to a draft beside typing. A criterion is named by its code, a principle and a level by their place. */
export type DraftStep =
  | { do: 'add-principle'; key: string }
  | Each<'remove-principle' | 'raise-principle' | 'lower-principle', { principle: number }>
  /** Into a principle, or among the criteria of none. */
  | { do: 'add-criterion'; principle: number | null; code: string }
  | Each<'remove-criterion' | 'raise-criterion' | 'lower-criterion', { code: string }>
  | { do: 'place-criterion'; code: string; principle: number | null; at: number }
  | LevelStep;

type LevelStep =
  | { do: 'add-level'; code: string }
  | Each<'remove-level' | 'raise-level' | 'lower-level', { code: string; level: number }>;

type Each<Names extends string, Rest> = Names extends string ? { do: Names } & Rest : never;

/** The draft after the step; the same one when the step leads nowhere. */
export function stepDraft(draft: Draft, step: DraftStep): Draft {
  if (step.do === 'add-principle') {
    return { ...draft, principles: [...draft.principles, { key: step.key, wording: '', note: '', criteria: [] }] };
  }
  if (step.do === 'remove-principle') return withoutPrinciple(draft, step.principle);
  if (step.do === 'raise-principle') return { ...draft, principles: raised(draft.principles, step.principle) };
  if (step.do === 'lower-principle') return { ...draft, principles: raised(draft.principles, step.principle + 1) };
  if (step.do === 'add-criterion') return inserted(draft, blankCriterion(step.code), step.principle, Number.MAX_VALUE);
  if (step.do === 'remove-criterion') return withoutCriterion(draft, step.code);
  if (step.do === 'raise-criterion' || step.do === 'lower-criterion') return shifted(draft, step);
  if (step.do === 'place-criterion') return placed(draft, step);
  return changed(draft, step.code, (criterion) => ({ ...criterion, levels: steppedLevels(criterion.levels, step) }));
}

/** Puts a criterion back where it was taken from. */
export function inserted(draft: Draft, criterion: DraftCriterion, principle: number | null, at: number): Draft {
  const put = (criteria: DraftCriterion[]) => [...criteria.slice(0, at), criterion, ...criteria.slice(at)];
  if (principle === null || !draft.principles[principle]) return { ...draft, loose: put(draft.loose) };
  return {
    ...draft,
    principles: draft.principles.map((one, index) =>
      index === principle ? { ...one, criteria: put(one.criteria) } : one,
    ),
  };
}

export type Place = { principle: number | null; at: number };

/** Where a criterion stands; null when the draft does not have it. */
export function placeOf(draft: Draft, code: string): Place | null {
  for (const [principle, { criteria }] of draft.principles.entries()) {
    const at = criteria.findIndex((criterion) => criterion.code === code);
    if (at >= 0) return { principle, at };
  }
  const at = draft.loose.findIndex((criterion) => criterion.code === code);
  return at >= 0 ? { principle: null, at } : null;
}

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

/** Its criteria stay, among those of no principle: nothing written goes with a heading. */
function withoutPrinciple(draft: Draft, principle: number): Draft {
  const removed = draft.principles[principle];
  if (!removed) return draft;
  return {
    ...draft,
    principles: draft.principles.filter((_, index) => index !== principle),
    loose: [...removed.criteria, ...draft.loose],
  };
}

function withoutCriterion(draft: Draft, code: string): Draft {
  const others = (criteria: DraftCriterion[]) => criteria.filter((criterion) => criterion.code !== code);
  return {
    ...draft,
    principles: draft.principles.map((principle) => ({ ...principle, criteria: others(principle.criteria) })),
    loose: others(draft.loose),
  };
}

/** One place up or down; past the first or last of its principle, into the one before or after. */
function shifted(draft: Draft, { do: direction, code }: { do: 'raise-criterion' | 'lower-criterion'; code: string }) {
  const place = placeOf(draft, code);
  if (!place) return draft;
  const last = draft.principles.length;
  const group = place.principle ?? last;
  const sizeOf = (index: number) => (draft.principles[index]?.criteria ?? draft.loose).length;
  const [up, size] = [direction === 'raise-criterion', sizeOf(group)];
  const isAtEdge = up ? place.at === 0 : place.at === size - 1;
  const target = isAtEdge ? group + (up ? -1 : 1) : group;
  if (target < 0 || target > last) return draft;
  const at = isAtEdge ? (up ? sizeOf(target) : 0) : place.at + (up ? -1 : 1);
  return placed(draft, { code, principle: target === last ? null : target, at });
}

function placed(draft: Draft, { code, principle, at }: { code: string } & Place): Draft {
  const criterion = criteriaOf(draft).find((one) => one.code === code);
  return criterion ? inserted(withoutCriterion(draft, code), criterion, principle, at) : draft;
}

function changed(draft: Draft, code: string, change: (criterion: DraftCriterion) => DraftCriterion): Draft {
  const each = (criteria: DraftCriterion[]) => criteria.map((one) => (one.code === code ? change(one) : one));
  return {
    ...draft,
    principles: draft.principles.map((principle) => ({ ...principle, criteria: each(principle.criteria) })),
    loose: each(draft.loose),
  };
}

function steppedLevels(levels: DraftLevel[], step: LevelStep) {
  if (!('level' in step)) return [...levels, { anchor: '', fromValues: [] }];
  if (step.do === 'remove-level') return levels.filter((_, index) => index !== step.level);
  return raised(levels, step.do === 'raise-level' ? step.level : step.level + 1);
}

/** The item at this place changes places with the one before it. */
function raised<T>(items: readonly T[], at: number): T[] {
  const [item, before] = [items[at], items[at - 1]];
  if (item === undefined || before === undefined) return [...items];
  return [...items.slice(0, at - 1), item, before, ...items.slice(at + 1)];
}
