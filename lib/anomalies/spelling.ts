import { fold } from '@/lib/format';

/** A shorter word differs too easily: « HPF » is no way of writing « HPA ». */
const SHORTEST = 4;

/**
 * Whether one is a way of writing the other that went wrong: the same words but one, which differs by a letter (two from seven letters
 * on). Case, accents, punctuation and plurals are no difference.
 */
export function isMisspelling(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [pair] = different;
  return different.length === 1 && pair !== undefined && isNear(...pair);
}

/** The words without their plural. */
export function plainWords(text: string): string {
  return text
    .split(/[\s'’\-_]+/)
    .map((word) => word.replace(/s$/i, ''))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return plainWords(text).split(' ').map(fold).filter(Boolean);
}

function isNear(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < SHORTEST) return false;
  return distance(one, other) <= (shortest >= 7 ? 2 : 1);
}

/** Letters to add, take away or change to make one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, opposite] of [...other].entries()) {
      const change = (row[j] ?? 0) + (letter === opposite ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
