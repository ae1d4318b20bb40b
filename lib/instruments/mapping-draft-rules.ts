import { shortWords } from './labels';
import { type CriteriaGroup, type Criterion, levelsOf } from './rules';
import { freeCode } from './slugs';

/** What a person decided for one criterion of the draft. */
export type MappedCriterion = {
  /** Its code when the page was opened. */
  code: string;
  /** The criterion of the version before that it continues; null: it is new. */
  continues: string | null;
  /** By level, in order: the levels of the version before that it takes over; empty when the page did not ask. */
  levels: { fromValues: number[] }[];
};

/** Why this mapping cannot be kept, as one sentence; null when it can. */
export function refusalToMap(
  previous: readonly CriteriaGroup[],
  draft: readonly CriteriaGroup[],
  mapping: readonly MappedCriterion[],
): string | null {
  const before = byCode(previous);
  const now = byCode(draft);
  const continued = new Set<string>();
  for (const { code, continues, levels } of mapping) {
    const criterion = now.get(code);
    if (!criterion) return 'Ce brouillon a changé depuis\u00a0: rechargez la page, puis reprenez la correspondance.';
    if (!continues) continue;
    const was = before.get(continues);
    if (!was) return 'Un critère choisi n’est pas dans la version précédente\u00a0: rechargez la page.';
    const name = `«\u00a0${shortWords(was.wording)}\u00a0»`;
    if (continued.has(continues)) return `Deux critères seraient la suite de ${name}\u00a0: n’en gardez qu’un.`;
    continued.add(continues);
    const taken = levels.flatMap(({ fromValues }) => fromValues);
    const values = levelsOf(was).map(({ value }) => value);
    const twice = values.find((value) => taken.filter((one) => one === value).length > 1);
    if (twice !== undefined)
      return `Le palier ${twice} de ${name} serait repris deux fois\u00a0: choisissez un seul palier.`;
  }
  return null;
}

/** The draft under the codes, and with the levels taken over, that the mapping says. */
export function mapDraft(
  previous: readonly CriteriaGroup[],
  draft: readonly CriteriaGroup[],
  mapping: readonly MappedCriterion[],
): CriteriaGroup[] {
  const decided = new Map(mapping.map((one) => [one.code, one]));
  const before = byCode(previous);
  const all = [...before.keys(), ...byCode(draft).keys()];
  const taken = new Set([...all, ...mapping.flatMap(({ continues }) => continues ?? [])]);
  const mapped = (criterion: Criterion): Criterion => {
    const decision = decided.get(criterion.code);
    if (!decision) return criterion;
    if (!decision.continues) return { ...criterion, code: codeOfNew(criterion), levels: unmapped(criterion) };
    const known = new Set(levelsOf(before.get(decision.continues) as Criterion).map(({ value }) => value));
    // Another criterion than before: the levels on the page were not those of this one.
    const isOther = decision.continues !== criterion.code;
    const levels = criterion.levels.map((level, index) => ({
      ...level,
      fromValues: isOther
        ? [level.value].filter((value) => known.has(value))
        : (decision.levels[index] ?? level).fromValues?.filter((value) => known.has(value)),
    }));
    return { ...criterion, code: decision.continues, levels };
  };
  const codeOfNew = (criterion: Criterion) => {
    if (!before.has(criterion.code)) return criterion.code;
    const code = freeCode(criterion.wording, taken);
    taken.add(code);
    return code;
  };
  return draft.map((section) => ({ ...section, criteria: section.criteria.map(mapped) }));
}

function unmapped({ levels }: Criterion) {
  return levels.map((level) => ({ ...level, fromValues: [] }));
}

function byCode(groups: readonly CriteriaGroup[]): Map<string, Criterion> {
  return new Map(groups.flatMap(({ criteria }) => criteria).map((criterion) => [criterion.code, criterion]));
}
