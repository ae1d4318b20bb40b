import { fold, unaccented } from '@/lib/format';

/** Two wordings that may well be of one scope; `one` came first. */
export type LikeScopes<M> = { one: M; other: M };

/**
 * The scopes of an indicator that only their wording seems to keep apart: « quatre premiers rallyes », « les 4 premiers rallyes ».
 * They are pointed out and never merged: only those who wrote them know. Another number, year or word is another scope.
 * @returns the first measure of each of the two wordings, every pair once
 */
export function likeScopes<M extends { scope: string }>(measures: readonly M[]): LikeScopes<M>[] {
  const known = new Set<string>();
  const first = measures.filter(({ scope }) => !known.has(fold(scope)) && known.add(fold(scope)));
  return first.flatMap((one, index) =>
    first
      .slice(index + 1)
      .filter((other) => areAlike(one.scope, other.scope))
      .map((other) => ({ one, other })),
  );
}

/** Whether two wordings say the same but for small words, plurals, numbers in letters, order, or a slip in one long word. */
export function areAlike(one: string, other: string): boolean {
  const [former, latter] = [stemsOf(one), stemsOf(other)];
  if (former.length === 0 || former.length !== latter.length) return false;
  const [left, right] = [without(former, latter), without(latter, former)];
  const [[slip, ...more], [meant]] = [left, right];
  if (slip === undefined || meant === undefined) return true;
  return more.length === 0 && isSlip(slip, meant);
}

/** Words that join others, or insist; « sans », « hors », « ou », « non » change what is counted, and stay. */
const SMALL =
  /^(?:au?|aux|avec|ces?|d|dans|des?|du|elles?|en|et|l|la|les?|leurs?|par|pour|qu[ei]?|sa?|ses|son|sur|une?|seule?s?|seulement|uniquement)$/;

const NUMBERS = [
  ...['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
];
const ORDINALS: Record<string, string> = {
  '1er': '1e',
  '1ere': '1e',
  '1re': '1e',
  premier: '1e',
  premiere: '1e',
  second: '2e',
  seconde: '2e',
  deuxieme: '2e',
  '2eme': '2e',
  troisieme: '3e',
  '3eme': '3e',
};

/** What is left of the words once small words, numbers in letters, plurals and genders say nothing any more. */
function stemsOf(scope: string): string[] {
  const words = unaccented(scope).match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !SMALL.test(word)).map(stemOf);
}

function stemOf(word: string): string {
  const number = NUMBERS.indexOf(word);
  if (number >= 0) return String(number);
  const ordinal = ORDINALS[word] ?? ORDINALS[word.replace(/s$/, '')];
  if (ordinal) return ordinal;
  return /\d/.test(word) || word.length < 4 ? word : word.replace(/[sx]$/, '').replace(/e+$/, '');
}

/** The words of one that the other has not, each word counted as often as it stands. */
function without(words: string[], others: string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Shorter than that, one letter makes another word: « Loire », « Loiret ». */
const LONG_WORD = 8;

/** One letter more, less or other, or two that changed places, in a long word and not its first letter. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG_WORD || /\d/.test(one + other) || one[0] !== other[0]) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  const swapped = `${otherRest[1] ?? ''}${otherRest[0] ?? ''}${otherRest.slice(2)}`;
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    rest === swapped
  );
}
