import { formatDay, formatDayShort, lastDayOfMonth, MONTHS, makeDay } from './day';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** Why a wording that looks like a date is none: one French sentence, and a first example close to what was typed. */
export type Problem = { problem: string; example?: string };

/** « La date du 31/02/2027 n’existe pas. Exemples : 28/02/2027, mi 2027, 2e trimestre 2027. » */
export function problemMessage({ problem, example }: Problem, year: number): string {
  const examples = new Set([example ?? `mars ${year}`, `mi ${year}`, `2e trimestre ${year}`, `mars ${year}`]);
  return `${problem} Exemples\u00a0: ${[...examples].slice(0, 3).join(', ')}.`;
}

export function noSuchDay(year: number, month: number, dayOfMonth: number, style: 'figures' | 'words'): Problem {
  if (month < 1 || month > 12) {
    const swapped = makeDay(year, dayOfMonth, month);
    return swapped ? { ...noSuchMonth(year, month), example: formatDayShort(swapped) } : noSuchMonth(year, month);
  }
  const last = lastDayOfMonth(year, month);
  const nearest = dayOfMonth < 1 ? `${last.slice(0, 8)}01` : last;
  if (style === 'words') {
    return {
      problem: `La date du ${dayOfMonth} ${MONTHS[month - 1]} ${year} n’existe pas.`,
      example: formatDay(nearest),
    };
  }
  const figures = [dayOfMonth, month].map((part) => String(part).padStart(2, '0'));
  return { problem: `La date du ${figures.join('/')}/${year} n’existe pas.`, example: formatDayShort(nearest) };
}

export function noSuchMonth(year: number, month: number): Problem {
  return { problem: `Le mois ${month} n’existe pas.`, example: `${month < 1 ? '01' : '12'}/${year}` };
}

export function noSuchPart(part: 'trimestre' | 'semestre', rank: number, count: number, year: number): Problem {
  return {
    problem: `Le ${part} ${rank} n’existe pas\u00a0: une année en compte ${count === 4 ? 'quatre' : 'deux'}.`,
    example: rank < 1 ? `1er ${part} ${year}` : `${count}e ${part} ${year}`,
  };
}

export function yearOutOfLimits(year: number): Problem | null {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  const written = String(year).padStart(4, '0');
  return { problem: `L’année ${written} est hors limites\u00a0: de ${FIRST_YEAR} à ${LAST_YEAR}.` };
}

/** For a bound that no typed year states: « avant 1900 », « après 2100 ». */
export const outOfLimits: Problem = {
  problem: `Cette date sort des limites\u00a0: de ${FIRST_YEAR} à ${LAST_YEAR}.`,
};

export function reversedRange(from: string, to: string): Problem {
  return {
    problem: `La fin (${formatDay(to)}) vient avant le début (${formatDay(from)}).`,
    example: `mars à juin ${from.slice(0, 4)}`,
  };
}

export function missingYear(wording: string, example: string | undefined): Problem {
  return { problem: `Il manque l’année dans «\u00a0${wording}\u00a0».`, example };
}

export function shortYear(example: string): Problem {
  return { problem: 'Écrivez l’année en quatre chiffres.', example };
}

export function movingDate(wording: string, example: string | undefined): Problem {
  return {
    problem: `«\u00a0${wording}\u00a0» change de sens avec le temps\u00a0: écrivez la date elle-même.`,
    example,
  };
}

export function unreadable(wording: string): Problem {
  const letters = Array.from(wording);
  const start = letters.length > 40 ? `${letters.slice(0, 40).join('').trim()}…` : wording;
  return { problem: `«\u00a0${start}\u00a0» ne se lit pas comme une date.` };
}
