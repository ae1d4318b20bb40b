import { type Day, firstDayOfMonth, lastDayOfMonth, makeDay, partsOf } from './day';
import { noSuchDay, noSuchMonth, noSuchPart, type Problem, yearOutOfLimits } from './imprecise-date-problem';
import { withoutFillers } from './imprecise-date-wording';

/** First and last day of a stretch of calendar. */
export type Period = { from: Day; to: Day };
export type Reading = Period | Problem | null;

export function isProblem<Other>(reading: Other | Problem): reading is Problem {
  return reading !== null && typeof reading === 'object' && 'problem' in reading;
}

/** A day, a month, a quarter, a semester, a season, a year, or the beginning, middle or end of one. Null: none of these. */
export function readPeriod(key: string): Reading {
  const bare = withoutFillers(key);
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(bare);
    if (match) return read(match.slice(1).map((group) => group ?? ''));
  }
  return null;
}

const MONTH_STARTS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(janv?(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\\.?';
const WEEKDAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:le )?)?';
const RANK = '(premiere?|1ere?|1re?|1e|deuxieme|seconde?|2nde?|2de|troisieme|quatrieme|derniere?|\\d(?:eme|e))';
const OF = "(?:[ ,/-]*| de | d'| de l'annee | du mois de | du mois d')";

// Meteorological seasons, whole months: people place « été 2018 » in June to August, and charts draw whole months.
const SEASONS: Record<string, number> = { printemps: 3, ete: 6, automne: 9, hiver: 12 };

const PATTERNS: [RegExp, (groups: string[]) => Reading][] = [
  [/^(\d{4})$/, ([year]) => months(Number(year), 1, 12)],
  [/^annees (\d{3}0)$/, ([year]) => months(Number(year), 1, 120)],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, ([y, , m, d]) => day(Number(y), Number(m), Number(d), 'figures')],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, ([d, , m, y]) => day(Number(y), Number(m), Number(d), 'figures')],
  [/^(\d{4})[-/](\d{1,2})$/, ([year, month]) => monthInFigures(Number(year), Number(month))],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month, year]) => monthInFigures(Number(year), Number(month))],
  [
    new RegExp(`^${WEEKDAY}(\\d{1,2})(?:er|e)?[ -]${MONTH}${OF}(\\d{4})$`),
    ([d, name, y]) => day(Number(y), monthNumber(name), Number(d), 'words'),
  ],
  [new RegExp(`^${MONTH}${OF}(\\d{4})$`), ([name, year]) => months(Number(year), monthNumber(name), 1)],
  [
    new RegExp(`^${RANK} quinzaine${OF}${MONTH}${OF}(\\d{4})$`),
    ([rank, name, year]) => fortnight(rankOf(rank, 2), Number(year), monthNumber(name)),
  ],
  [/^t ?(\d)[ /-]*(\d{4})$/, ([rank, year]) => part('trimestre', Number(rank), Number(year))],
  [/^(\d{4})[ /-]?t(\d)$/, ([year, rank]) => part('trimestre', Number(rank), Number(year))],
  [
    new RegExp(`^${RANK} trimestres?${OF}(\\d{4})$`),
    ([rank, year]) => part('trimestre', rankOf(rank, 4), Number(year)),
  ],
  [/^s ?(\d)[ /-]*(\d{4})$/, ([rank, year]) => part('semestre', Number(rank), Number(year))],
  [/^(\d{4})[ /-]?s(\d)$/, ([year, rank]) => part('semestre', Number(rank), Number(year))],
  [new RegExp(`^${RANK} semestres?${OF}(\\d{4})$`), ([rank, year]) => part('semestre', rankOf(rank, 2), Number(year))],
  [/^hiver (\d{4}) ?[-/] ?(\d{4})$/, ([year, next]) => winter(Number(year), Number(next))],
  // Which winter « hiver 2018 » means, its months do not say: January to March or December. The whole year is what is sure.
  [/^(?:(?:debut|mi|milieu|fin) (?:de l'|d')?)?hiver (?:de )?(\d{4})$/, ([year]) => months(Number(year), 1, 12)],
  [
    new RegExp(`^(printemps|ete|automne)${OF}(\\d{4})$`),
    ([name, year]) => months(Number(year), SEASONS[name ?? ''] ?? 1, 3),
  ],
  [
    /^(debut|milieu|mi|fin)[ -]?(?:des )?(?!debut|mi|fin)(.+)$/,
    ([which, rest]) => third(which === 'debut' ? 0 : which === 'fin' ? 2 : 1, readPeriod(rest ?? '')),
  ],
];

function day(year: number, month: number, dayOfMonth: number, style: 'figures' | 'words'): Reading {
  const problem = yearOutOfLimits(year);
  if (problem) return problem;
  const from = makeDay(year, month, dayOfMonth);
  return from ? { from, to: from } : noSuchDay(year, month, dayOfMonth, style);
}

function months(year: number, first: number, count: number): Period | Problem {
  return yearOutOfLimits(year) ?? { from: firstDayOfMonth(year, first), to: lastDayOfMonth(year, first + count - 1) };
}

function monthInFigures(year: number, month: number): Reading {
  return yearOutOfLimits(year) ?? (month < 1 || month > 12 ? noSuchMonth(year, month) : months(year, month, 1));
}

function fortnight(rank: number, year: number, month: number): Reading {
  const whole = months(year, month, 1);
  if (isProblem(whole) || rank > 2) return isProblem(whole) ? whole : null;
  const prefix = whole.from.slice(0, 8);
  return rank === 1 ? { from: whole.from, to: `${prefix}15` } : { from: `${prefix}16`, to: whole.to };
}

function part(name: 'trimestre' | 'semestre', rank: number, year: number): Reading {
  const count = name === 'trimestre' ? 4 : 2;
  const length = 12 / count;
  const problem = yearOutOfLimits(year);
  if (problem) return problem;
  return rank < 1 || rank > count ? noSuchPart(name, rank, count, year) : months(year, (rank - 1) * length + 1, length);
}

function winter(year: number, next: number): Reading {
  return yearOutOfLimits(next) ?? (next === year + 1 ? months(year, 12, 3) : null);
}

/** Début, mi, fin: a third of the months, or for one month the 1st–10th, 11th–20th and the rest. A day has no thirds. */
function third(index: 0 | 1 | 2, period: Reading): Reading {
  if (period === null || isProblem(period)) return period;
  const start = partsOf(period.from);
  const end = partsOf(period.to);
  if (start.dayOfMonth !== 1 || period.to !== lastDayOfMonth(end.year, end.month)) return null;
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (count % 3 === 0) return months(start.year, start.month + (index * count) / 3, count / 3);
  if (count !== 1) return null;
  const prefix = period.from.slice(0, 8);
  return {
    from: `${prefix}${['01', '11', '21'][index]}`,
    to: index === 2 ? period.to : `${prefix}${['10', '20'][index]}`,
  };
}

function monthNumber(name: string | undefined): number {
  return MONTH_STARTS.findIndex((start) => name?.startsWith(start)) + 1;
}

function rankOf(word: string | undefined, last: number): number {
  const names = ['premier', 'deuxieme', 'troisieme', 'quatrieme'];
  if (word?.startsWith('second')) return 2;
  if (word?.startsWith('dernier')) return last;
  const digit = Number(word?.charAt(0));
  return Number.isNaN(digit) ? names.findIndex((name) => word?.startsWith(name)) + 1 : digit;
}
