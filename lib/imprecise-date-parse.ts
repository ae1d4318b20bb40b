import { addDays, type Day, formatDayShort, today } from './day';
import type { ImpreciseDate } from './imprecise-date-bounds';
import { isProblem } from './imprecise-date-period';
import {
  FIRST_YEAR,
  LAST_YEAR,
  missingYear,
  movingDate,
  outOfLimits,
  type Problem,
  problemMessage,
  shortYear,
  unreadable,
  yearOutOfLimits,
} from './imprecise-date-problem';
import { readBounds } from './imprecise-date-range';
import { isMovingDate, isRelativeDate, isUnknownDate } from './imprecise-date-relative';
import { cleanWording, readingKey, withoutFillers } from './imprecise-date-wording';

const IMPRECISE_DATE_MAX_LENGTH = 120;

export type ParsedImpreciseDate = { ok: true; date: ImpreciseDate } | { ok: false; message: string };

/**
 * Reads a French wording into the earliest and latest day it can mean; never adds precision the wording lacks.
 * Relative and unknown dates are accepted with null bounds. A refusal is one French sentence with three examples.
 * `now` only chooses the year of the examples when none was typed: no wording is read relatively to it.
 */
export function parseImpreciseDate(text: string, { now = today() }: { now?: Day } = {}): ParsedImpreciseDate {
  const wording = cleanWording(text);
  const key = readingKey(wording);
  const bounds = boundsOf(wording, key, now);
  if (isProblem(bounds))
    return { ok: false, message: problemMessage(bounds, exampleYear(`${key} ${bounds.example}`, now)) };
  return { ok: true, date: { text: wording, ...bounds } };
}

function boundsOf(wording: string, key: string, now: Day): Pick<ImpreciseDate, 'from' | 'to'> | Problem {
  if (wording === '') return { problem: 'Indiquez une date.' };
  if (wording.length > IMPRECISE_DATE_MAX_LENGTH) {
    return { problem: `La date est trop longue\u00a0: ${IMPRECISE_DATE_MAX_LENGTH} caractères au plus.` };
  }
  if (isUnknownDate(key)) return { from: null, to: null };
  const reading = readBounds(key);
  if (isProblem(reading)) return reading;
  if (reading) return [reading.from, reading.to].every(isWithinLimits) ? reading : outOfLimits;
  const almost = almostReadable(wording, key, now);
  if (almost) return almost;
  return isRelativeDate(key) ? { from: null, to: null } : unreadable(wording);
}

function isWithinLimits(day: Day | null): boolean {
  return day === null || yearOutOfLimits(Number(day.slice(0, 4))) === null;
}

/** What would read with its year, with a full year, or on the day it was typed only. */
function almostReadable(wording: string, key: string, now: Day): Problem | null {
  if (isMovingDate(key)) return movingDate(wording, exampleOfMoving(key, now));
  const glue = /\d([/.-])\d{1,2}$/.exec(key)?.[1] ?? ' ';
  // 2000 is a leap year: « 29 février » lacks its year whatever the current one.
  if (namesSomething(key) && isReadable(`${wording}${glue}2000`)) {
    const example = `${wording}${glue}${now.slice(0, 4)}`;
    return missingYear(wording, isReadable(example) ? example : undefined);
  }
  const fullYear = wording.replace(/(?<!\d)(\d{2})$/, '20$1');
  return fullYear !== wording && isReadable(fullYear) ? shortYear(fullYear) : null;
}

/** « en cours » is no date that lacks its year, « pendant l'année » is one. */
function namesSomething(key: string): boolean {
  return withoutFillers(`${key} `) !== '' || key.endsWith('annee');
}

function isReadable(wording: string): boolean {
  const reading = readBounds(readingKey(wording));
  return reading !== null && !isProblem(reading);
}

function exampleOfMoving(key: string, now: Day): string | undefined {
  const offsets: Record<string, number> = { 'avant-hier': -2, hier: -1, demain: 1, 'apres-demain': 2 };
  return / /.test(key) && key !== 'a ce jour' ? undefined : formatDayShort(addDays(now, offsets[key] ?? 0));
}

/** The year typed when there is one, so that the examples look like what the person means. */
function exampleYear(typedText: string, now: Day): number {
  const years = (typedText.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number);
  return years.find((year) => year >= FIRST_YEAR && year <= LAST_YEAR) ?? Number(now.slice(0, 4));
}
