import { shortWords } from './labels';
import type { CriteriaGroup, Criterion } from './rules';

/** What keeps a version from being published: one sentence, and the code of the criterion where it is put right. */
export type Refusal = { code: string | null; message: string };

/** Everything that is missing, in the order of the version; empty when it may be published. */
export function refusalsToPublish(groups: readonly CriteriaGroup[]): Refusal[] {
  const criteria = groups.flatMap((group) => group.criteria);
  if (criteria.length === 0) return [{ code: null, message: NOTHING_ASKED }, ...groups.flatMap(refusalsOfPrinciple)];
  let place = 0;
  return groups.flatMap((group, index) => [
    ...refusalsOfPrinciple(group, index),
    ...group.criteria.flatMap((criterion) => {
      place += 1;
      return refusalsOfCriterion(criterion, place).map((message) => ({ code: criterion.code, message }));
    }),
  ]);
}

/** The first of them, or null. */
export function refusalToPublish(groups: readonly CriteriaGroup[]): string | null {
  return refusalsToPublish(groups)[0]?.message ?? null;
}

const NOTHING_ASKED = 'Ajoutez au moins un critère\u00a0: cette version ne demande encore rien.';

function refusalsOfPrinciple({ wording, criteria }: CriteriaGroup, index: number): Refusal[] {
  if (wording === null) return [];
  const name = wording ? `au principe «\u00a0${shortWords(wording)}\u00a0»` : `au principe n°\u00a0${index + 1}`;
  return [
    ...(wording ? [] : [{ code: null, message: `Donnez un nom ${name}.` }]),
    ...(criteria.length > 0 ? [] : [{ code: null, message: `Ajoutez un critère ${name}, ou retirez ce principe.` }]),
  ];
}

function refusalsOfCriterion(criterion: Criterion, place: number): string[] {
  const { wording, kind, unit, weight, levels } = criterion;
  const name = wording ? `«\u00a0${shortWords(wording)}\u00a0»` : `le critère n°\u00a0${place}`;
  const refusals: string[] = [];
  if (!wording) refusals.push(`Donnez un intitulé au critère n°\u00a0${place}.`);
  if (kind === 'SCALE' && levels.length < 2) refusals.push(`Donnez au moins deux paliers à l’échelle\u00a0: ${name}.`);
  if (kind === 'CHOICE' && levels.length < 2) refusals.push(`Donnez au moins deux options au choix\u00a0: ${name}.`);
  if ((kind === 'SCALE' || kind === 'CHOICE') && levels.length >= 2)
    refusals.push(...refusalsOfLevels(criterion, name));
  if (kind === 'NUMBER' && !unit) refusals.push(`Donnez une unité au nombre\u00a0: ${name}.`);
  if (weight <= 0) refusals.push(`Donnez un poids plus grand que zéro\u00a0: ${name}.`);
  return refusals;
}

function refusalsOfLevels({ kind, levels }: Criterion, name: string): string[] {
  const [each, two] = kind === 'SCALE' ? ['chaque palier', 'Deux paliers'] : ['chaque option', 'Deux options'];
  const anchors = levels.map(({ anchor }) => anchor.trim().toLowerCase());
  if (anchors.includes('')) return [`Décrivez ${each}\u00a0: ${name}.`];
  const isTwice = new Set(anchors).size < anchors.length;
  return isTwice ? [`${two} disent la même chose\u00a0: ${name}.`] : [];
}
