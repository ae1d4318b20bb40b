import { fold } from '@/lib/format';
import type { Criterion, Level } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { cellNumberText, readCellNumber } from './cell-number-rules';

// One cell of a spreadsheet is one answer: from what is typed, pasted or imported to what is stored, and back.

/** What a cell says of an answer; its evidence and its departure are said elsewhere and stay as they are. */
export type CellContent = Omit<AnswerContent, 'evidence' | 'departure'>;

/** What was read, or one sentence that says what to do. */
export type CellReading = { content: CellContent; problem?: never } | { content?: never; problem: string };

type Asked = Pick<Criterion, 'kind' | 'unit' | 'levels'>;

/** An empty cell is no answer; « nr » and « so » are answers. */
export function readCell(asked: Asked, text: string): CellReading {
  const written = text.replace(/\r\n?/g, '\n').trim();
  if (UNFIT.test(written)) return { problem: 'Ce texte contient des caractères invisibles\u00a0: retapez-le.' };
  if (written === '') return { content: BLANK };
  const level = levelIn(asked, written);
  if (level !== null) return { content: { ...BLANK, level } };
  const state = notGivenIn(written);
  if (state && !written.startsWith("'")) return { content: { ...BLANK, state } };
  if (asked.kind === 'TEXT') return textIn(written);
  if (asked.kind !== 'NUMBER') return { problem: levelProblem(asked, written) };
  const number = readCellNumber(asked.unit, written);
  return number
    ? { content: { ...BLANK, ...number } }
    : { problem: `${quoted(written)} n’est pas un nombre\u00a0: ${NUMBERS}.` };
}

/** What a cell shows for an answer, and reads back as the same one: « 3 », « oui », « environ 12 », « nr ». */
export function cellText(asked: Asked, content: CellContent | undefined): string {
  if (!content) return '';
  if (content.state !== 'GIVEN') {
    const ways = content.state === 'NOT_COLLECTED' ? ['nr', 'non recueilli'] : ['so', 'sans objet', 'na'];
    return ways.find((way) => levelIn(asked, way) === null) ?? '';
  }
  if (asked.kind === 'TEXT') return notGivenIn(content.text ?? '') ? `'${content.text}` : (content.text ?? '');
  if (asked.kind === 'NUMBER') return cellNumberText(content);
  const { level } = content;
  return level === null
    ? ''
    : (waysToWrite(asked, level).find((way) => levelIn(asked, way) === level) ?? String(level));
}

/** Two cells that say the same thing, however it was typed. */
export function isSameCell(a: CellContent, b: CellContent): boolean {
  return (Object.keys(BLANK) as (keyof CellContent)[]).every((part) => a[part] === b[part]);
}

const BLANK: CellContent = { state: 'GIVEN', level: null, value: null, qualifier: null, text: null };

const NOT_GIVEN = new Map<string, 'NOT_COLLECTED' | 'NOT_APPLICABLE'>([
  ['nr', 'NOT_COLLECTED'],
  ['nonrecueilli', 'NOT_COLLECTED'],
  ['nonrecueillie', 'NOT_COLLECTED'],
  ['so', 'NOT_APPLICABLE'],
  ['sansobjet', 'NOT_APPLICABLE'],
  ['na', 'NOT_APPLICABLE'],
  ['nonapplicable', 'NOT_APPLICABLE'],
]);

function notGivenIn(written: string) {
  return written.replace(/^'+/, '').length > LONGEST_NOT_GIVEN ? undefined : NOT_GIVEN.get(fold(written));
}

/** « n. o. n. a. p. p. … », with room to spare: a long text need not be folded to know that it is no such word. */
const LONGEST_NOT_GIVEN = 40;

/** The level that is meant: by its very anchor, which may be a figure too; then by its figure; then by its words, with or without the figure. */
function levelIn({ kind, levels }: Asked, written: string): number | null {
  if (levels.length === 0) return null;
  const exact = levels.filter(({ anchor }) => anchor.trim() === written);
  if (exact.length === 1) return exact[0]?.value ?? null;
  const figure = /^(\d{1,3})(?:[.,]0+)?$/.exec(written)?.[1];
  if (figure) return levels.find(({ value }) => value === Number(figure))?.value ?? null;
  const words = fold(written);
  return wordsOf(levels).get(words) ?? (kind === 'YES_NO' ? (YES_NO.get(words) ?? null) : null);
}

/** Anchors, and figures with their anchors, as they compare. Words of two levels name neither; signs alone fold to nothing. */
function wordsOf(levels: readonly Level[]): Map<string, number | null> {
  const known = foldedLevels.get(levels);
  if (known) return known;
  const words = new Map<string, number | null>();
  for (const { value, anchor } of levels) {
    const folded = fold(anchor);
    if (folded) words.set(folded, words.has(folded) ? null : value);
  }
  for (const { value, anchor } of levels) {
    const both = fold(`${value} ${anchor}`);
    if (!words.has(both)) words.set(both, value);
  }
  foldedLevels.set(levels, words);
  return words;
}

/** A pasted block reads hundreds of cells in one moment: the levels of a column are folded once. */
const foldedLevels = new WeakMap<readonly Level[], Map<string, number | null>>();

/** What spreadsheets make of a yes or a no. */
const YES_NO = new Map([
  ['o', 1],
  ['vrai', 1],
  ['true', 1],
  ['n', 0],
  ['faux', 0],
  ['false', 0],
]);

function waysToWrite({ kind, levels }: Asked, level: number): string[] {
  const anchor = levels.find((one) => one.value === level)?.anchor ?? '';
  const both = `${level} · ${anchor}`;
  if (kind === 'SCALE') return [String(level), both];
  return [kind === 'YES_NO' ? anchor.toLowerCase() : anchor, String(level), both];
}

function levelProblem({ kind, levels }: Asked, written: string): string {
  if (kind === 'YES_NO')
    return `${quoted(written)} ne se lit pas\u00a0: écrivez «\u00a0o\u00a0», «\u00a0n\u00a0», ${NOT_GIVEN_TOO}.`;
  if (kind === 'CHOICE') {
    const options = levels.map(({ value, anchor }) => `${value}\u00a0(${anchor})`).join(', ');
    return `${quoted(written)} n’est pas une des réponses\u00a0: écrivez ${options}, ${NOT_GIVEN_TOO}.`;
  }
  const values = levels.map(({ value }) => value);
  const bounds = `${Math.min(...values)} à ${Math.max(...values)}`;
  return `${quoted(written)} n’est pas un niveau\u00a0: écrivez un chiffre de ${bounds}, ${NOT_GIVEN_TOO}.`;
}

/** As in a spreadsheet, an apostrophe before « nr » or « so » says that these very letters are meant. */
function textIn(written: string): CellReading {
  if (written.length > MOST_CHARACTERS) {
    return { problem: `Raccourcissez ce texte\u00a0: la limite est de ${MOST_CHARACTERS}\u00a0caractères.` };
  }
  return { content: { ...BLANK, text: notGivenIn(written) ? written.slice(1) : written } };
}

function quoted(written: string): string {
  return `«\u00a0${written.length > 40 ? `${written.slice(0, 39)}…` : written}\u00a0»`;
}

const NOT_GIVEN_TOO = '«\u00a0nr\u00a0» (non recueilli) ou «\u00a0so\u00a0» (sans objet)';

const NUMBERS = `écrivez par exemple «\u00a012\u00a0», «\u00a0environ 12\u00a0», «\u00a0au moins 5\u00a0», «\u00a0plusieurs\u00a0», ${NOT_GIVEN_TOO}`;

const MOST_CHARACTERS = 4000;

/** As in the fields of forms: control characters other than tab and line breaks, and lone surrogates. */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;
