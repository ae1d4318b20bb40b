import { formatNumber, formatPercent } from '@/lib/format';
import type { IndicatorKind, Qualifier } from '@/lib/generated/prisma/enums';
import { qualifierLabels } from './labels';

/** What a form says of one figure. Numbers that its kind does not ask are null. */
export type GivenFigure = {
  kind: IndicatorKind;
  qualifier: Qualifier;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sustainableJobs: number | null;
  transitionJobs: number | null;
  positiveExits: number | null;
  text: string | null;
  coverageCount: number | null;
  coverageTotal: number | null;
};

/** The numbers of the figure itself. */
export type NumberField = Exclude<keyof GivenFigure, 'kind' | 'qualifier' | 'text' | 'coverageCount' | 'coverageTotal'>;
export type Refusal = { field: Exclude<keyof GivenFigure, 'kind' | 'qualifier'>; message: string };

const EXIT_FIELDS = ['sustainableJobs', 'transitionJobs', 'positiveExits'] as const;

/** The numbers that a kind of indicator asks. */
export function fieldsOf(kind: IndicatorKind): readonly NumberField[] {
  if (kind === 'RATE') return ['value', 'numerator', 'denominator'];
  if (kind === 'DYNAMIC_EXITS') return [...EXIT_FIELDS, 'denominator'];
  return kind === 'COUNT' ? ['value', 'denominator'] : ['value'];
}

/** What keeps a figure from being written, one sentence per field. A number is never forced: there are four ways to have none. */
export function refusalsOf(given: GivenFigure): Refusal[] {
  const isCounted = given.qualifier === 'EXACT' || given.qualifier === 'ABOUT' || given.qualifier === 'AT_LEAST';
  return [...(isCounted ? refusalsOfNumbers(given) : refusalsOfWords(given)), ...refusalsOfCoverage(given)];
}

function refusalsOfWords(given: GivenFigure): Refusal[] {
  const written = fieldsOf(given.kind).find((field) => given[field] !== null);
  const label = qualifierLabels[given.qualifier];
  if (written) {
    return [
      {
        field: written,
        message: `«\u00a0${label}\u00a0» va sans nombre\u00a0: videz-le, ou choisissez «\u00a0exact\u00a0», «\u00a0environ\u00a0» ou «\u00a0au moins\u00a0».`,
      },
    ];
  }
  if (given.qualifier !== 'QUALITATIVE' || given.text) return [];
  return [{ field: 'text', message: 'Écrivez ce que dit la source, avec ses mots.' }];
}

function refusalsOfNumbers(given: GivenFigure): Refusal[] {
  const { kind, value, numerator, denominator } = given;
  const isCountOfExits = kind === 'DYNAMIC_EXITS';
  const isMissing = isCountOfExits
    ? EXIT_FIELDS.every((field) => given[field] === null)
    : value === null && (kind !== 'RATE' || (numerator === null && denominator === null));
  const first = isCountOfExits ? 'sustainableJobs' : 'value';
  if (isMissing) return [{ field: first, message: MISSING[kind] }];
  if (denominator === 0) return [{ field: 'denominator', message: 'Indiquez sur combien, à partir de 1.' }];
  if (kind === 'RATE') return refusalsOfRate(given);
  const part = isCountOfExits ? EXIT_FIELDS.reduce((sum, field) => sum + (given[field] ?? 0), 0) : value;
  if (denominator === null || part === null || part <= denominator) return [];
  return [
    {
      field: 'denominator',
      message: `${formatNumber(part)} sur ${formatNumber(denominator)} ne se peut pas\u00a0: vérifiez les deux nombres.`,
    },
  ];
}

const NO_NUMBER =
  'Sans nombre, choisissez «\u00a0plusieurs\u00a0», «\u00a0en mots seulement\u00a0», «\u00a0non recueilli\u00a0» ou «\u00a0sans objet\u00a0».';

const MISSING = {
  COUNT: `Indiquez le nombre. ${NO_NUMBER}`,
  AMOUNT: `Indiquez le montant. ${NO_NUMBER}`,
  DURATION: `Indiquez la durée. ${NO_NUMBER}`,
  RATE: `Indiquez le taux, ou son numérateur et son dénominateur. ${NO_NUMBER}`,
  DYNAMIC_EXITS: `Indiquez au moins un des trois comptes. ${NO_NUMBER}`,
} satisfies Record<IndicatorKind, string>;

function refusalsOfRate({ numerator, denominator }: GivenFigure): Refusal[] {
  if (numerator !== null && denominator === null)
    return [{ field: 'denominator', message: 'Indiquez sur combien porte ce numérateur.' }];
  if (numerator === null || denominator === null || numerator <= denominator) return [];
  return [
    {
      field: 'numerator',
      message: `${formatNumber(numerator)} sur ${formatNumber(denominator)} ne se peut pas\u00a0: vérifiez les deux nombres.`,
    },
  ];
}

function refusalsOfCoverage({ coverageCount, coverageTotal }: GivenFigure): Refusal[] {
  if (coverageCount !== null && coverageTotal === null)
    return [{ field: 'coverageTotal', message: 'Indiquez sur combien de structures.' }];
  if (coverageCount === null && coverageTotal !== null)
    return [{ field: 'coverageCount', message: 'Indiquez combien de structures ont répondu.' }];
  if (coverageCount === null || coverageTotal === null || coverageCount <= coverageTotal) return [];
  return [
    {
      field: 'coverageCount',
      message: `${coverageCount} structures sur ${coverageTotal} ne se peut pas\u00a0: vérifiez les deux nombres.`,
    },
  ];
}

/** A rate that its two numbers give and the source does not say: worked out here, and marked as such. Null otherwise. */
export function computedRate({
  kind,
  value,
  numerator,
  denominator,
}: Pick<GivenFigure, 'kind' | 'value' | 'numerator' | 'denominator'>) {
  if (kind !== 'RATE' || value !== null || numerator === null || !denominator) return null;
  return {
    value: Math.round((numerator / denominator) * 1e6) / 1e4,
    computation: `Calculé par Essaim\u00a0: ${formatNumber(numerator)} sur ${formatNumber(denominator)}.`,
  };
}

/** Where the source gives a rate and both its numbers, and they disagree: said, never mended. Null when they agree to the decimals given. */
export function rateDisagreement(
  figure: { isComputed: boolean } & Pick<GivenFigure, 'kind' | 'value' | 'numerator' | 'denominator'>,
): string | null {
  const { kind, value, numerator, denominator, isComputed } = figure;
  if (kind !== 'RATE' || isComputed || value === null || numerator === null || !denominator) return null;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const share = numerator / denominator;
  if (Math.abs(value - share * 100) <= 0.5 * 10 ** -decimals + 1e-9) return null;
  return `La source dit ${formatPercent(value / 100)}\u00a0; ${formatNumber(numerator)} sur ${formatNumber(denominator)} font ${formatPercent(share)}.`;
}
