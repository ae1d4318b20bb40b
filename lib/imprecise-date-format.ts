import { type Day, formatDay, formatDayOfMonth, MONTHS, partsOf } from './day';
import type { ImpreciseDate } from './imprecise-date-bounds';
import { readingKey } from './imprecise-date-wording';

/**
 * The wording as entered; its bounds when it has none.
 * `withPreposition` writes it as it reads inside a sentence: « le 9 décembre 2015 », « en mai 2018 », « au T2 2020 ».
 */
export function formatImpreciseDate(date: ImpreciseDate, { withPreposition = false } = {}): string {
  const text = date.text || formatBounds(date.from, date.to);
  return withPreposition ? `${prepositionOf(text, date)}${inSentence(text)}` : text;
}

/** The days themselves, for tooltips: « entre le 1er mai et le 31 août 2018 ». It parses back to the same bounds. */
export function formatBounds(from: Day | null, to: Day | null): string {
  if (from === null) return to === null ? 'dates inconnues' : `jusqu’au ${formatDay(to)}`;
  if (to === null) return `à partir du ${formatDay(from)}`;
  if (from === to) return `le ${formatDay(from)}`;
  return `entre le ${startOfRange(from, to)} et le ${formatDay(to)}`;
}

/** Only what the end of the range does not repeat: « 3 » before « 5 mars 2017 », « 1er mai » before « 31 août 2018 ». */
function startOfRange(from: Day, to: Day): string {
  const { year, month, dayOfMonth } = partsOf(from);
  const end = partsOf(to);
  if (year !== end.year) return formatDay(from);
  const start = formatDayOfMonth(dayOfMonth);
  return month === end.month ? start : `${start} ${MONTHS[month - 1]}`;
}

const MONTH_NAME = '(?:janv?|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec)\\w*\\.?(?: \\d{4})?';
const PREPOSITIONS: [RegExp, string][] = [
  [/^\d{1,2}(?:er)?(?: [a-z]+)?(?: \d{4})? aux? /, 'du '],
  [new RegExp(`^(?=[ao])${MONTH_NAME} a `), 'd’'],
  [new RegExp(`^(?:${MONTH_NAME}|\\d{4}) a `), 'de '],
  [
    /^(?:[ts] ?\d|printemps|(?:premier|second|deuxieme|troisieme|quatrieme|dernier|\d(?:er|e|eme|nd)) \w+mestre)/,
    'au ',
  ],
  [new RegExp(`^(?:\\d{4}|\\d{1,2}[-/.]\\d{4}|${MONTH_NAME}|ete|automne|hiver)(?!\\w)`), 'en '],
];

/** Empty for a wording that reads well as it is: « mi 2018 », « depuis 2014 », « le 9 décembre 2015 ». */
function prepositionOf(text: string, { from, to }: ImpreciseDate): string {
  const key = readingKey(text);
  if (from !== null && from === to) return /^(?:\d|\w+di |dimanche )/.test(key) ? 'le ' : '';
  return PREPOSITIONS.find(([start]) => start.test(key))?.[1] ?? '';
}

function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
