import { blankCriterion, criteriaOf, type Draft, type DraftCriterion, type DraftLevel } from './draft-rules';

// What may be done to a draft. The same steps run in the browser and, for a form sent without script, on the server.

/** A step beside typing. A criterion is named by its code, a principle and a level by their place. */
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
