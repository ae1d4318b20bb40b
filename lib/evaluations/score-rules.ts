import { formatPercent } from '@/lib/format';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';

// How answers become a score. Every score is a share of the scale, 0 to 1, and never comes without its coverage.

export type Asked = Pick<Criterion, 'id' | 'kind' | 'weight' | 'levels'>;

/** What a score reads of an answer. */
export type Said = Pick<AnswerContent, 'state' | 'level'>;

export type Score = {
  /** Weighted mean of what was answered, 0 to 1; null when nothing that counts was answered. */
  share: number | null;
  /** Criteria that were answered, and those that were expected: scored ones less those without object. */
  answered: number;
  expected: number;
  /** Weight answered out of weight expected, 0 to 1; null when nothing was expected. */
  coverage: number | null;
  notCollected: number;
  notApplicable: number;
};

/** A scale of at least two levels, or a yes/no. A choice, a number and a text have no better and no worse; neither has a weight of 0. */
export function isScored({ kind, weight, levels }: Omit<Asked, 'id'>): boolean {
  if (weight <= 0) return false;
  return kind === 'YES_NO' || (kind === 'SCALE' && levels.length >= 2);
}

/** Where a level stands between the lowest and the highest of its scale, which may not start at 0; null when the scale has no such level. */
export function shareOf({ levels }: Pick<Asked, 'levels'>, level: number | null): number | null {
  const values = levels.map(({ value }) => value);
  if (level === null || !values.includes(level)) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most > least ? (level - least) / (most - least) : null;
}

/**
 * The score of one structure over these criteria, under their own weights. « Sans objet » leaves the denominator;
 * « non recueilli » and no answer at all are not zeros: they lower the coverage.
 */
export function scoreOf(criteria: readonly Asked[], answers: ReadonlyMap<string, Said>): Score {
  const said = criteria.filter(isScored).map((criterion) => ({ criterion, content: answers.get(criterion.id) }));
  const inState = (state: Said['state']) => said.filter(({ content }) => content?.state === state).length;
  const expected = said.filter(({ content }) => content?.state !== 'NOT_APPLICABLE');
  const answered = expected.flatMap(({ criterion, content }) => {
    const share = content?.state === 'GIVEN' ? shareOf(criterion, content.level) : null;
    return share === null ? [] : [{ share, weight: criterion.weight }];
  });
  const weight = answered.reduce((sum, one) => sum + one.weight, 0);
  const weightExpected = expected.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  return {
    share: weight > 0 ? answered.reduce((sum, one) => sum + one.share * one.weight, 0) / weight : null,
    answered: answered.length,
    expected: expected.length,
    coverage: weightExpected > 0 ? weight / weightExpected : null,
    notCollected: inState('NOT_COLLECTED'),
    notApplicable: inState('NOT_APPLICABLE'),
  };
}

/** « 62 % »: of the scale, rounded as it is shown everywhere. */
export function shareWording(share: number): string {
  return formatPercent(percentOf(share) / 100);
}

/** « 62 % de l’échelle », or why there is no score. */
export function scoreWording({ share, expected, notApplicable }: Score): string {
  if (share !== null) return `${shareWording(share)} de l’échelle`;
  if (expected > 0) return 'pas de réponse à un critère noté';
  return notApplicable > 0 ? 'critères notés sans objet' : 'aucun critère noté';
}

/** « 5 critères sur 7 », with the weight answered when it says something else; empty when nothing was expected. */
export function coverageWording({ answered, expected, coverage }: Score): string {
  if (coverage === null) return '';
  const criteria = `${answered}\u00a0${answered >= 2 ? 'critères' : 'critère'} sur ${expected}`;
  const isTold = percentOf(coverage) === percentOf(answered / expected);
  return isTold ? criteria : `${criteria}, ${shareWording(coverage)} du poids`;
}

/** « +12 points », from the percentages as they are shown, so that a reader who subtracts them finds the same. */
export function gainWording(before: number, after: number): string {
  const points = pointsBetween(before, after);
  if (points === 0) return 'stable';
  return `${points > 0 ? '+' : '−'}${Math.abs(points)}\u00a0${Math.abs(points) >= 2 ? 'points' : 'point'}`;
}

export function pointsBetween(before: number, after: number): number {
  return percentOf(after) - percentOf(before);
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
