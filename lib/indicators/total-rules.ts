import { fold, formatNumber } from '@/lib/format';
import type { Aggregation, IndicatorKind } from '@/lib/generated/prisma/enums';
import { type Exits, exitsTotal } from './exit-rules';
import { type Countable, datedOf, holderOf, overlapOf } from './overlap-rules';
import { COUNTED, type Figure, figureWording } from './wording';

export type Total<M> =
  | { is: 'sum'; figure: Figure; computation: string; measures: M[]; leftOut: number }
  | { is: 'latest'; measure: M; leftOut: number }
  /** « périmètres différents » : what keeps these figures apart, and what those of one scope make by themselves. */
  | { is: 'none'; why: string; parts: Part<M>[] };

type Part<M> = { scope: string; sum: Exclude<Total<M>, { is: 'none' }> };

type Rules = { kind: IndicatorKind; aggregation: Aggregation; unit: string };

/**
 * What several measures make together: only over one scope, and over periods and structures that do not overlap. Null when there
 * are not two figures to put together: one speaks for itself.
 */
export function totalOf<M extends Countable>(rules: Rules, measures: readonly M[]): Total<M> | null {
  const counted = measures.filter(hasNumber);
  if (counted.length < 2) return null;
  if (rules.aggregation === 'NONE') return none('cet indicateur ne s’additionne pas');
  const scopes = new Set(counted.map(({ scope }) => fold(scope)));
  if (scopes.size > 1) return { ...none('périmètres différents'), parts: partsOf(rules, measures, scopes) };
  const leftOut = measures.length - counted.length;
  return rules.aggregation === 'LATEST' ? latestOf(counted, leftOut) : sumOf(rules, counted, leftOut);
}

/** Whether a figure has a number that can be drawn, compared or added. */
export function hasNumber({ qualifier, value, numerator, denominator, exits }: Figure): boolean {
  if (!COUNTED.includes(qualifier)) return false;
  return value !== null || (numerator !== null && denominator !== null) || Boolean(exits);
}

function none(why: string) {
  return { is: 'none' as const, why, parts: [] };
}

/** Scope by scope, where there are several figures that add up. */
function partsOf<M extends Countable>(rules: Rules, measures: readonly M[], scopes: ReadonlySet<string>): Part<M>[] {
  return [...scopes].flatMap((scope) => {
    const own = measures.filter((measure) => fold(measure.scope) === scope);
    const sum = totalOf(rules, own);
    return sum && sum.is !== 'none' ? [{ scope: own[0]?.scope ?? '', sum }] : [];
  });
}

function sumOf<M extends Countable>({ kind, unit }: Rules, measures: M[], leftOut: number): Total<M> {
  const overlap = overlapOf(measures);
  if (overlap) return none(overlap);
  const qualifiers = new Set(measures.map(({ qualifier }) => qualifier));
  if (qualifiers.has('ABOUT') && qualifiers.has('AT_LEAST'))
    return none('«\u00a0environ\u00a0» et «\u00a0au moins\u00a0» ne s’additionnent pas');
  const qualifier = qualifiers.has('ABOUT') ? 'ABOUT' : qualifiers.has('AT_LEAST') ? 'AT_LEAST' : 'EXACT';
  const figure: Figure = { ...EMPTY, qualifier, unit, denominator: addUp(measures.map((one) => one.denominator)) };
  if (kind === 'DYNAMIC_EXITS') {
    figure.exits = sumExits(measures.map(({ exits }) => exits ?? null));
    if (Object.values(figure.exits).includes(null)) return none('il manque un des trois comptes à une mesure');
  } else if (kind === 'RATE') {
    figure.numerator = addUp(measures.map((one) => one.numerator));
    if (figure.numerator === null || figure.denominator === null) {
      return none('un taux ne s’additionne que par son numérateur et son dénominateur');
    }
  } else {
    figure.value = addUp(measures.map((one) => one.value));
  }
  return { is: 'sum', figure, computation: computationOf(figure, measures), measures, leftOut };
}

const EMPTY = { value: null, numerator: null, denominator: null, text: null };

/** « 12 + 30 = 42 personnes »; of many, their number. */
function computationOf(figure: Figure, measures: readonly Countable[]): string {
  const exits = figure.exits && exitsTotal(figure.exits, figure.denominator);
  const made = exits ? exits.computation : figureWording(figure);
  if (measures.length > MOST_TERMS || figure.exits) return `somme de ${measures.length} mesures\u00a0: ${made}`;
  const plus = (numbers: (number | null)[]) => numbers.map((n) => formatNumber(n ?? 0)).join(' + ');
  if (figure.numerator === null) return `${plus(measures.map(({ value }) => value))} = ${made}`;
  return `(${plus(measures.map(({ numerator }) => numerator))}) sur (${plus(measures.map(({ denominator }) => denominator))}) = ${made}`;
}

const MOST_TERMS = 6;

function latestOf<M extends Countable>(measures: M[], leftOut: number): Total<M> {
  if (new Set(measures.map(holderOf)).size > 1) return none('une valeur par structure, elles ne s’additionnent pas');
  const dated = datedOf(measures);
  if (!dated) return none('périodes inconnues, la dernière mesure ne se reconnaît pas');
  const [last, before] = dated.toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (!last || !before || before.to >= last.from) return none('les périodes se recouvrent');
  return { is: 'latest', measure: last.measure, leftOut };
}

function sumExits(all: (Exits | null)[]): Exits {
  const part = (key: keyof Exits) => addUp(all.map((exits) => exits?.[key] ?? null));
  return {
    sustainableJobs: part('sustainableJobs'),
    transitionJobs: part('transitionJobs'),
    positiveExits: part('positiveExits'),
  };
}

/** Null as soon as one is not known. Rounded to the four decimals that are stored. */
function addUp(numbers: (number | null)[]): number | null {
  let sum = 0;
  for (const n of numbers) {
    if (n === null) return null;
    sum += n;
  }
  return Math.round(sum * 1e4) / 1e4;
}
