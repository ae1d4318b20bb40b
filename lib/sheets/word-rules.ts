/** A run of words; `at` is its place in the wording, in words. */
export type Marked = { at: number; text: string; isChanged: boolean };

/** Beyond this many words on both sides together, two texts are shown whole: marking them word by word would help nobody. */
const MOST_WORDS = 1200;

/**
 * Two wordings side by side, with the words that only one of them has marked on its side. Spaces go with the word before them;
 * each side put together again is the wording as given.
 */
export function markWords(before: string, after: string): { before: Marked[]; after: Marked[] } {
  const [former, latter] = [wordsOf(before), wordsOf(after)];
  if (former.length + latter.length > MOST_WORDS) {
    return { before: [{ at: 0, text: before, isChanged: true }], after: [{ at: 0, text: after, isChanged: true }] };
  }
  const common = commonWords(former, latter);
  return {
    before: runsOf(former, new Set(common.map(([place]) => place))),
    after: runsOf(latter, new Set(common.map(([, place]) => place))),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*$|\s*\S+\s+|\s+/g) ?? [];
}

/** The longest sequence of words that both have, in order: their places on each side. */
function commonWords(former: string[], latter: string[]): [number, number][] {
  const same = (i: number, j: number) => former[i]?.trim() === latter[j]?.trim();
  const width = latter.length + 1;
  const longest = new Uint16Array((former.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = former.length - 1; i >= 0; i--) {
    for (let j = latter.length - 1; j >= 0; j--) {
      longest[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < former.length && j < latter.length; ) {
    if (same(i, j)) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

function runsOf(words: string[], kept: Set<number>): Marked[] {
  const runs: Marked[] = [];
  for (const [at, text] of words.entries()) {
    const isChanged = !kept.has(at);
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else runs.push({ at, text, isChanged });
  }
  return runs;
}
