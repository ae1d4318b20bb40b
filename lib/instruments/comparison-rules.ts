import { formatNumber } from '@/lib/format';
import { criterionKindLabels } from './labels';
import { hasSameLevels, translateLevel } from './mapping-rules';
import { type CriteriaGroup, type Criterion, type Level, levelsOf } from './rules';

/** What became of a criterion from one version to the next. */
export type Change = 'new' | 'dropped' | 'reworded' | 'principle' | 'kind' | 'levels' | 'unit' | 'weight' | 'required';

export type CriterionChange = {
  code: string;
  wording: string;
  /** None: nothing changed. */
  changes: { change: Change; before: string; after: string }[];
  /** Whether answers of the version before still compare: all, some levels only, or none. */
  comparable: 'all' | 'part' | 'none';
  /** The levels of the version before that no level takes over. */
  lost: Level[];
};

/** Every criterion of the new version in its order, then those that it dropped. */
export function compareVersions(previous: readonly CriteriaGroup[], next: readonly CriteriaGroup[]): CriterionChange[] {
  const before = new Map(placedCriteria(previous).map((placed) => [placed.criterion.code, placed]));
  const after = placedCriteria(next);
  const kept = new Set(after.map(({ criterion }) => criterion.code));
  return [
    ...after.map((placed) => compareCriterion(before.get(placed.criterion.code), placed)),
    ...[...before.values()].filter(({ criterion }) => !kept.has(criterion.code)).map(droppedCriterion),
  ];
}

type Placed = { criterion: Criterion; principle: string | null };

function placedCriteria(groups: readonly CriteriaGroup[]): Placed[] {
  return groups.flatMap(({ wording, criteria }) =>
    criteria.map((criterion) => ({ criterion: { ...criterion, levels: levelsOf(criterion) }, principle: wording })),
  );
}

function compareCriterion(old: Placed | undefined, { criterion: now, principle }: Placed): CriterionChange {
  const { code, wording } = now;
  if (!old) {
    return { code, wording, changes: [{ change: 'new', before: '', after: '' }], comparable: 'none', lost: [] };
  }
  const was = old.criterion;
  const pairs: [Change, string, string][] = [
    ['reworded', was.wording, wording],
    ['principle', old.principle ?? 'aucun', principle ?? 'aucun'],
    ['kind', criterionKindLabels[was.kind], criterionKindLabels[now.kind]],
    ['unit', was.unit ?? 'aucune', now.unit ?? 'aucune'],
    ['weight', formatNumber(was.weight), formatNumber(now.weight)],
    ['required', requirement(was), requirement(now)],
  ];
  const changes = pairs
    .filter(([, before, after]) => before !== after)
    .map(([change, before, after]) => ({ change, before, after }));
  if (was.kind === now.kind && !hasSameLevels(was.levels, now.levels)) {
    changes.push({ change: 'levels', before: scaleWords(was.levels), after: scaleWords(now.levels) });
  }
  const lost = was.levels.filter(({ value }) => translateLevel(was, now, value) === null);
  return { code, wording, changes, comparable: comparability(was, now, lost), lost };
}

function droppedCriterion({ criterion: { code, wording } }: Placed): CriterionChange {
  return { code, wording, changes: [{ change: 'dropped', before: '', after: '' }], comparable: 'none', lost: [] };
}

/** Numbers compare as long as they count the same thing; texts are read side by side whatever was asked. */
function comparability(was: Criterion, now: Criterion, lost: Level[]): CriterionChange['comparable'] {
  if (was.kind !== now.kind || was.unit !== now.unit) return 'none';
  if (lost.length === 0) return 'all';
  return lost.length < was.levels.length ? 'part' : 'none';
}

function requirement({ isRequired }: Criterion): string {
  return isRequired ? 'obligatoire' : 'facultatif';
}

function scaleWords(levels: readonly Level[]): string {
  return levels.map(({ value, anchor }) => `${value}\u00a0${anchor}`).join(', ');
}
