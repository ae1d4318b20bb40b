import type { Criterion, Level } from './rules';

// What a level of an earlier version became. Answers keep the level they were given; only readers translate.

/**
 * The level of this criterion that the mapping says takes over a level of the version before, or null when none does.
 * It does not know the levels before: identical ones, which need no mapping, are for {@link translateLevel}.
 */
export function takenOver(criterion: { levels: readonly Level[] }, oldLevel: number): number | null {
  return criterion.levels.find((level) => level.fromValues?.includes(oldLevel))?.value ?? null;
}

/** Whether both offer the same values under the same words: then every level is its own successor, without any mapping. */
export function hasSameLevels(previous: readonly Level[], next: readonly Level[]): boolean {
  return (
    previous.length === next.length &&
    previous.every((level) => next.some(({ value, anchor }) => value === level.value && anchor === level.anchor))
  );
}

/** From one version to the one right after it. Null: an answer of the old one does not compare with the new one. */
export function translateLevel(previous: Comparable, next: Comparable, level: number): number | null {
  if (previous.kind !== next.kind || !previous.levels.some(({ value }) => value === level)) return null;
  const isMapped = next.levels.some((one) => one.fromValues?.length);
  if (!isMapped && hasSameLevels(previous.levels, next.levels)) return level;
  return takenOver(next, level);
}

/**
 * From one version to a later one, through all those between. Null as soon as one of them dropped the criterion, changed its
 * kind, or left the level without a successor; null too when the later version is in fact the earlier one.
 */
export function translateThrough(
  versions: readonly { number: number; criteria: readonly Criterion[] }[],
  code: string,
  fromNumber: number,
  toNumber: number,
  level: number,
): number | null {
  const walked = versions
    .filter(({ number }) => number >= fromNumber && number <= toNumber)
    .toSorted((one, other) => one.number - other.number)
    .map(({ criteria }) => criteria.find((criterion) => criterion.code === code));
  let [previous, ...later] = walked;
  if (!previous?.levels.some(({ value }) => value === level)) return null;
  let current: number | null = level;
  for (const next of later) {
    if (!previous || !next) return null;
    current = translateLevel(previous, next, current);
    if (current === null) return null;
    previous = next;
  }
  return current;
}

type Comparable = Pick<Criterion, 'kind' | 'levels'>;
