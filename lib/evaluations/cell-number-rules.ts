import { type AnswerContent, readNumber } from './answers';
import type { AnswerQualifier } from './labels';

// A number in a cell, with how sure it is: « 12 », « environ 12 personnes », « ≥ 5 », « 5 ou plus », « plusieurs ».

type CellNumber = Pick<AnswerContent, 'value'> & { qualifier: AnswerQualifier };

/** Null when it is no number; « plusieurs » is one without a figure. */
export function readCellNumber(unit: string | null, written: string): CellNumber | null {
  const bare = withoutUnit(unit, written);
  for (const [qualifier, form] of FORMS) {
    const match = form.exec(bare);
    if (!match) continue;
    const rest = withoutUnit(unit, match[1] ?? '');
    const value = readNumber(rest);
    if (value !== null || (qualifier === 'SEVERAL' && rest === '')) return { value, qualifier };
  }
  const value = readNumber(bare);
  return value === null ? null : { value, qualifier: 'EXACT' };
}

/** A French decimal comma, no thousands; what was typed and is no number stays as it was typed. */
export function cellNumberText({
  value,
  qualifier,
  text,
}: Pick<AnswerContent, 'value' | 'qualifier' | 'text'>): string {
  const figure = value === null ? (text ?? '') : String(value).replace('.', ',');
  if (value === null && qualifier !== 'SEVERAL') return figure;
  return `${BEFORE[qualifier ?? 'EXACT']}${figure}`.trim();
}

const BEFORE = {
  EXACT: '',
  ABOUT: 'environ ',
  AT_LEAST: 'au moins ',
  SEVERAL: 'plusieurs ',
} satisfies Record<AnswerQualifier, string>;

const FORMS: [AnswerQualifier, RegExp][] = [
  ['ABOUT', /^(?:environ|env\.?|à peu près|~|≈)\s*(.+)$/iu],
  ['ABOUT', /^(.+?)\s*(?:environ|env\.)$/iu],
  ['AT_LEAST', /^(?:au moins|au minimum|minimum|min\.?|≥|>=)\s*(.+)$/iu],
  ['AT_LEAST', /^(.+?)\s*(?:\+|ou plus|au moins|au minimum|minimum)$/iu],
  ['SEVERAL', /^plusieurs\s*(.*)$/iu],
  ['EXACT', /^(?:exactement|=)\s*(.+)$/iu],
];

/** « 12 personnes » → « 12 » where persons are counted; « personne » too. */
function withoutUnit(unit: string | null, written: string): string {
  const words = written.trim();
  if (!unit) return words;
  const lengths = [unit.length, unit.length - 1, unit.length + 1].filter((length) => length > 0);
  const end = lengths.find((length) => singular(words.slice(-length)) === singular(unit));
  return end ? words.slice(0, -end).trim() : words;
}

function singular(words: string): string {
  return words.trim().toLowerCase().replace(/s$/, '');
}
