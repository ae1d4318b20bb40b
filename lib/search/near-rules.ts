import { unaccented } from '@/lib/format';

// What was meant by a word that nothing holds: a slip of one letter, or the first letters of a name.

/** In a shorter word one letter is too much of it: « siae » is not « side ». */
const SHORTEST = 5;

/** Whether one letter too many, too few, wrong, or two that changed places, is all that parts them. */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a === '' && b === '') return true;
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isSwapped(a, b);
}

function isSwapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

/** The words of names, each once. */
export function vocabularyOf(names: readonly string[]): string[] {
  // All at once: some thousands of names, each on its own, would cost more than the search.
  return [...new Set(wordsIn(unaccented(names.join(' '))))];
}

/** The words that no name holds. A number is never another one. */
export function unheldBy(words: readonly string[], vocabulary: readonly string[]): string[] {
  return words.filter((word) => !/\d/.test(word) && !vocabulary.some((known) => known.includes(word)));
}

/**
 * The words again, each that no name holds as the nearest word of a name, or as the name whose first letters it is; the others as they
 * are. Null when there was nothing to change.
 * @param names as they are written
 */
export function meantBy(
  words: readonly string[],
  names: readonly string[],
  vocabulary = vocabularyOf(names),
): string | null {
  const unheld = unheldBy(words, vocabulary);
  if (unheld.length === 0) return null;
  const named = unaccented(names.join('\n')).split('\n').map(wordsIn);
  const meant = words.map((word) => {
    if (!unheld.includes(word)) return word;
    const near = word.length >= SHORTEST ? vocabulary.filter((known) => isNear(known, word)) : [];
    return near.sort(closestTo(word))[0] ?? names[named.findIndex((own) => areInitials(word, own))] ?? word;
  });
  return meant.every((word, place) => word === words[place]) ? null : meant.join(' ');
}

/** « tzc » begins Territoire Zéro Chômeur; « rpe » is Rallye pour l’emploi, « re » too: small words count or not. */
export function isInitials(word: string, name: string): boolean {
  return areInitials(word, wordsIn(unaccented(name)));
}

function areInitials(word: string, all: readonly string[]): boolean {
  const initials = (words: readonly string[]) => words.map((one) => one[0]).join('');
  if (word.length < 2 || all.length < 2) return false;
  return [all, all.filter((one) => one.length > 2)].some(
    (words) => words.length > 1 && initials(words).startsWith(word),
  );
}

/** A slip seldom touches the first letter; then the order of the alphabet, so that the answer is always the same. */
function closestTo(word: string) {
  const parted = (known: string) => Number(known[0] !== word[0]);
  return (a: string, b: string) => parted(a) - parted(b) || a.localeCompare(b, 'fr');
}

/** « a.co.r » is one word. */
function wordsIn(text: string): string[] {
  return text
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** The pieces of a word, one of which stays whole whatever the slip: what an index can look for. None in a short word. */
export function soundPieces(word: string, shortest: number): string[] {
  const size = Math.floor((word.length - 1) / 2);
  return size < shortest || /\d/.test(word) ? [] : [word.slice(0, size), word.slice(-size)];
}
