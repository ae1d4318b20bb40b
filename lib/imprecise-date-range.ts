import { addDays, type Day } from './day';
import { span } from './imprecise-date-bounds';
import { isProblem, type Period, type Reading, readPeriod } from './imprecise-date-period';
import { type Problem, reversedRange } from './imprecise-date-problem';
import { withoutFillers } from './imprecise-date-wording';

type OpenReading = { from: Day | null; to: Day | null } | Problem | null;

/** A period, several of them, or one side of one: everything that has bounds. */
export function readBounds(key: string): OpenReading {
  return readPeriod(key) ?? readRange(key) ?? readOpen(key);
}

const UP_TO = / (?:aux?|a|jusqu'(?:aux?|a|en)) /;
const SEPARATORS = [UP_TO, /(?:,? (?:et|ou|puis) |, ?)/, / - /, /-/, / ?\/ ?/];

function readRange(key: string): Reading {
  const since = /^(?:depuis|des|a (?:partir|compter) d[eu]) (.+)$/.exec(key);
  const body = (since?.[1] ?? key.replace(/^entre /, '')).replace(/\bannees\b/g, 'annee');
  for (const separator of since ? [UP_TO] : SEPARATORS) {
    const reading = readParts(body.split(separator));
    if (reading) return reading;
  }
  return null;
}

function readParts(parts: string[]): Reading {
  const last = parts.at(-1) ?? '';
  const readings = parts.map((part, index) => (index < parts.length - 1 ? readPart(part, last) : readPeriod(last)));
  const known = readings.filter((reading) => reading !== null);
  if (parts.length < 2 || known.length < parts.length) return null;
  return known.reduce<Reading>(join, known[0] ?? null);
}

/** In « 3 au 5 mars 2017 » or « mi et fin 2018 », the first part borrows from the last one what it lacks. */
function readPart(part: string, last: string): Reading {
  const words = withoutFillers(last).split(' ');
  const figures = last.split('/');
  const readings = [
    part,
    ...words.slice(1).map((_, index) => `${part} ${words.slice(index + 1).join(' ')}`),
    ...figures.slice(1).map((_, index) => `${part}/${figures.slice(index + 1).join('/')}`),
  ].map(readPeriod);
  return readings.find((reading) => reading && !isProblem(reading)) ?? readings.find((reading) => reading) ?? null;
}

/** The widest stretch both allow: in « automne 2018 à hiver 2018 », the winter may be either end of 2018. */
function join(first: Reading, next: Period | Problem): Reading {
  if (first === null || isProblem(first)) return first;
  if (isProblem(next)) return next;
  return first.from > next.to ? reversedRange(first.from, next.to) : span([first, next]);
}

const SIDES: [RegExp, (period: Period, fuzzyEdge: string) => OpenReading][] = [
  [
    /^(?:depuis|des|a (?:partir|compter) (?:de|du|d')|au plus tot|pas avant) ?(.+)$/,
    ({ from }) => ({ from, to: null }),
  ],
  [/^(?:jusqu'(?:aux?|a|en)|au plus tard|d'ici|pas apres) (.+)$/, ({ to }) => ({ from: null, to })],
  // « avant fin 2019 » is said of December 2019 too, « après début 2019 » of January: that edge stays inside the bounds.
  [/^avant (.+)$/, ({ from, to }, edge) => ({ from: null, to: edge === 'fin' ? to : addDays(from, -1) })],
  [/^apres (.+)$/, ({ from, to }, edge) => ({ from: edge === 'debut' ? from : addDays(to, 1), to: null })],
];

function readOpen(key: string): OpenReading {
  const sideFirst = key.replace(/^(.+) (au plus tard|au plus tot)$/, '$2 $1');
  for (const [pattern, bounds] of SIDES) {
    const rest = pattern.exec(sideFirst)?.[1];
    const reading = rest === undefined ? null : (readPeriod(rest) ?? readRange(rest));
    if (rest === undefined || reading === null) continue;
    if (isProblem(reading)) return reading;
    return bounds(reading, /^(?:fin|debut)/.exec(withoutFillers(rest))?.[0] ?? '');
  }
  return null;
}
