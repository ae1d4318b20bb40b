import { fold, unaccented } from '@/lib/format';
import { departments, departmentsNamed } from '@/lib/organizations/departments';

/** What is looked for: its words without accents or punctuation, and all of them as one. « A.CO.R » is one word, « acor ». */
export type Sought = {
  words: string[];
  whole: string;
  /** The départements that a word names, by word: « isere » and « 38 » both name the Isère. */
  codes: Record<string, string[]>;
};

/** The index of names reads three letters at least: fewer are looked for at the start of names. */
export const SHORTEST_INSIDE = 3;
/** How many rows of a kind are read before they are ranked. */
export const AT_MOST = 40;
/** How many rows that begin with the words are surely among them. */
export const STARTS = 20;

export const LONGEST = 100;
const MOST_WORDS = 6;

/** « les structures de l’Isère » is « structures isere »: words that join others are in every name and say nothing of one. */
export function readSought(text: string): Sought {
  const given = text
    .slice(0, LONGEST)
    .split(/\s+/)
    .filter((word) => fold(word) !== '');
  const told = given.map((word) => fold(word.replace(ELISION, ''))).filter((word) => word && !JOINING.has(word));
  const words = (told.length > 0 ? told : given.map(fold)).slice(0, MOST_WORDS);
  const codes = Object.fromEntries(words.map((word) => [word, codesNamed(word)]));
  return { words, whole: fold(given.slice(0, MOST_WORDS).join('')), codes };
}

const ELISION = /^(?:[cdjlmnst]|qu)['’](?=.)/i;
const JOINING = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'un', 'une']);

/** Something with names, one of which is shown; the project it stands in, and its départements, may answer some of the words. */
export type Named = {
  name: string;
  names: readonly string[];
  /** They, folded side by side, where it is known already. */
  text?: string;
  context?: string | null;
  places?: readonly string[];
};

/** Whether each word is in its names, in its project's, or names its département. */
export function holdsAll({ names, text: known, context, places = [] }: Named, { words, codes }: Sought): boolean {
  const text = known ?? fold([...names, context ?? ''].join(' '));
  return words.every((word) => text.includes(word) || codes[word]?.some((code) => places.includes(code)));
}

/**
 * How well something answers, the lowest first: 0 a name is just that, 1 one begins so, 2 each word begins a word of its names or of
 * its project's, 3 somewhere inside, 4 by its département.
 */
export function rankOf({ names, context }: Named, { words, whole }: Sought): number {
  const folded = names.map(fold);
  if (folded.includes(whole)) return 0;
  if (folded.some((name) => name.startsWith(whole))) return 1;
  const around = context ? [...names, context] : names;
  const starts = wordsOf(around.join(' '));
  if (words.every((word) => starts.includes(` ${word}`))) return 2;
  const text = fold(around.join(' '));
  return words.every((word) => text.includes(word)) ? 3 : 4;
}

const collator = new Intl.Collator('fr', { numeric: true });

/** Best first, then in the order of names; the same thing found twice counts once. */
export function ranked<T extends Named & { id: string }>(
  found: readonly T[],
  sought: Sought,
): (T & { rank: number })[] {
  const unique = [...new Map(found.map((one) => [one.id, one])).values()];
  return unique
    .map((one) => ({ ...one, rank: rankOf(one, sought) }))
    .sort((a, b) => a.rank - b.rank || collator.compare(a.name, b.name));
}

/** Projects that hold some of the words, and the words that are left for what stands in them. */
export type Scope = { projects: string[]; others: string[] };

/** More projects than that, and their words say too little. */
const MOST_PROJECTS = 8;

/** « siae 17 gardien » is « siae 17 » in the projects that hold « gardien ». Those that hold the most words, and not all of them. */
export function scopesOf(projects: readonly { id: string; text: string }[], { words }: Sought): Scope[] {
  const left = projects
    .map(({ id, text }) => ({ id, others: words.filter((word) => !text.includes(word)) }))
    .filter(({ others }) => others.length > 0 && others.length < words.length);
  const fewest = Math.min(...left.map(({ others }) => others.length));
  // A long word says more than a short one: « 2 » is in many names, « gardien » in one.
  const likeliest = left
    .filter(({ others }) => others.length === fewest)
    .sort((a, b) => lettersOf(a.others) - lettersOf(b.others));
  const scopes = new Map<string, Scope>();
  for (const { id, others } of likeliest.slice(0, MOST_PROJECTS)) {
    const scope = scopes.get(others.join(' ')) ?? { projects: [], others };
    scope.projects.push(id);
    scopes.set(others.join(' '), scope);
  }
  return [...scopes.values()];
}

function lettersOf(words: readonly string[]): number {
  return words.join('').length;
}

/** The départements that one of the words names, and the other words; null when none does. */
export function placesOf({ words, codes }: Sought): { codes: string[]; others: string[] } | null {
  const place = words.find((word) => codes[word]?.length);
  return place ? { codes: codes[place] ?? [], others: words.filter((word) => word !== place) } : null;
}

function codesNamed(word: string): string[] {
  const code = word.toUpperCase();
  return departments[code] ? [code] : departmentsNamed(word);
}

/** Words, each after a space, as signs part them and as they do not: « l’Isère » is « l », « isere » and « lisere ». */
function wordsOf(names: string): string {
  const text = unaccented(names);
  return ` ${text.replace(/[^a-z0-9]+/g, ' ')} ${text.replace(/[^a-z0-9\s]+/g, '').replace(/\s+/g, ' ')}`;
}
