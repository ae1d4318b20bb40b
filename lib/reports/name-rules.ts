import { range } from 'd3-array';

/** One numbered slot, or several in a row: « SIAE n° 3 », « SIAE n° 6 à 10 ». */
const NUMBERED = /^(.*? n°\s?)(\d+)(?: à (\d+))?$/;
/** Fewer neighbours are told one by one. */
const RANGE = 3;

/** Names in their order; numbered neighbours as one: « SIAE n° 1 à 4, 7 », « Régie des Œuvres, SIAE n° 2 ». */
export function joinedNames(names: readonly string[]): string {
  const told: string[] = [];
  let prefix: string | null = null;
  let run: number[] = [];
  const close = () => {
    if (prefix !== null) told.push(`${prefix}${rangesOf(run).join(', ')}`);
    run = [];
  };
  for (const name of names) {
    const [, before = null, first = '', last = first] = NUMBERED.exec(name) ?? [];
    if (before === null || before !== prefix) close();
    prefix = before;
    if (before === null) told.push(name);
    else run.push(...range(Number(first), Number(last) + 1));
  }
  close();
  return told.join(', ');
}

/** What several said in the same words, said once: who, and what, in the order of the first. */
export function saidAlike<Said extends { from: string; text: string }>(said: readonly Said[]) {
  const byText = new Map<string, string[]>();
  for (const { from, text } of said) byText.set(text, [...(byText.get(text) ?? []), from]);
  return [...byText].map(([text, names]) => ({ from: joinedNames(names), text }));
}

/** [1, 2, 3, 5, 6] → « 1 à 3 », « 5 », « 6 ». */
function rangesOf(numbers: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length >= RANGE ? [`${run[0]} à ${run.at(-1)}`] : run.map(String)));
}
