/** A duration as somebody wrote it, in months: the least and the most it can mean. */
export type StatedDuration = { text: string; min: number; max: number };

const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  'dix-huit': 18,
  'vingt-quatre': 24,
};

const DURATION = `((?:un peu plus de|plus de|au moins|pres de|moins de|environ) )?(\\d{1,2}|${Object.keys(NUMBERS).sort(longestFirst).join('|')}) (mois|ans?|annees?)( et demie?)?`;
// Only what runs from one fact to another: « des jeunes de moins de 25 ans » is no duration of the project's.
const ANCHORED = new RegExp(`(?:au bout d['e] ?|apres )(${DURATION})(?![a-z])`, 'g');
const WHOLE = new RegExp(`^${DURATION}$`);

/** The durations that a text says to have gone by: « au bout d’un an et demi », « après un peu plus de 9 mois ». */
export function durationsIn(text: string): StatedDuration[] {
  return [...plain(text).matchAll(ANCHORED)].flatMap((match) => {
    const [whole, stated = '', ...parts] = match;
    const start = match.index + whole.length - stated.length;
    return readParts(text.normalize('NFC').slice(start, start + stated.length), parts) ?? [];
  });
}

/** A duration that stands by itself: « un an et demi ». Null when it is none. */
export function readDuration(text: string): StatedDuration | null {
  const [match, ...parts] = WHOLE.exec(plain(text).trim()) ?? [];
  return match === undefined ? null : readParts(text.trim(), parts);
}

function readParts(text: string, [about = '', number = '', unit = '', half]: (string | undefined)[]) {
  const whole = NUMBERS[number] ?? Number(number);
  const months = (whole + (half ? 0.5 : 0)) * (unit === 'mois' ? 1 : 12);
  return Number.isFinite(months) && months > 0 ? { text, ...spread(months, about.trim()) } : null;
}

/** People round durations off: a sixth of it, a month at least. */
function spread(months: number, about: string): { min: number; max: number } {
  const play = Math.max(1, months / 6);
  if (about === 'plus de' || about === 'au moins') return { min: months, max: Number.POSITIVE_INFINITY };
  if (about === 'un peu plus de') return { min: months, max: months + play };
  if (about === 'moins de') return { min: 0, max: months };
  if (about === 'pres de') return { min: months - play, max: months };
  return { min: months - play, max: months + play };
}

/** Lower case without accents, one letter for each letter, so that places stay the same. */
function plain(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (letter.length === 1 ? (letter.normalize('NFD')[0] ?? letter) : letter))
    .join('')
    .replace(/[’‘]/g, "'")
    .replace(/\s/g, ' ')
    .toLowerCase();
}

function longestFirst(one: string, other: string) {
  return other.length - one.length;
}
