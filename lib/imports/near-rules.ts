import { fold } from '@/lib/format';

/** How a heading or an identifier is compared: without accents, case or signs; as it stands when nothing else remains. */
export function wordsOf(text: string): string {
  return fold(text) || text.trim().toLowerCase();
}

/** The candidate that was surely meant: nearly the same letters, or one that begins the same; null when none is near. */
export function nearest(written: string, candidates: readonly string[]): string | null {
  const words = wordsOf(written);
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const other = wordsOf(candidate);
    const distance = isBeginning(words, other) ? 1 : distanceBetween(words, other, mostChanges(words, other));
    if (distance !== null && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

function isBeginning(words: string, other: string): boolean {
  const [short = '', long = ''] = [words, other].sort((a, b) => a.length - b.length);
  return short.length >= 4 && long.startsWith(short);
}

function mostChanges(a: string, b: string): number {
  return Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
}

/** Letters to change, add or remove (Levenshtein); null past the limit. */
function distanceBetween(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const distance = row.at(-1) ?? 0;
  return distance <= limit ? distance : null;
}
