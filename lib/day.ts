/** A calendar day, 'YYYY-MM-DD': no hour, no time zone. Two days compare as text. */
export type Day = string;

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, dayOfMonth } = partsOf(text);
  return makeDay(year, month, dayOfMonth) === text;
}

/** The day of these numbers (month 1 to 12), or null when the calendar has no such day. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return joinDay(year, month, dayOfMonth);
}

export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/** `month` may run past 12 or below 1: month 13 of 2017 is January 2018. */
export function firstDayOfMonth(year: number, month: number): Day {
  return joinDay(...normalMonth(year, month), 1);
}

/** `month` may run past 12 or below 1: month 14 of 2017 is February 2018. */
export function lastDayOfMonth(year: number, month: number): Day {
  const normal = normalMonth(year, month);
  return joinDay(...normal, daysInMonth(...normal));
}

/** The UTC day of an instant: what a `date` column of the database reads back as. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** UTC midnight of the day: what a `date` column of the database expects. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day it is in Paris, whatever the zone of the machine. */
export function today(now: Date = new Date()): Day {
  return parisDay.format(now);
}

export function addDays(day: Day, count: number): Day {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return dayOf(date);
}

/** « 9 décembre 2015 », « 1er mars 2017 » */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${formatDayOfMonth(dayOfMonth)} ${MONTHS[month - 1]} ${year}`;
}

/** « 09/12/2015 » */
export function formatDayShort(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** « 1er », « 2 », « 31 » */
export function formatDayOfMonth(dayOfMonth: number): string {
  return dayOfMonth === 1 ? '1er' : String(dayOfMonth);
}

// Swedish writes days the ISO way, in every engine.
const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function normalMonth(year: number, month: number): [number, number] {
  const months = year * 12 + month - 1;
  return [Math.floor(months / 12), (months % 12) + 1];
}

function joinDay(year: number, month: number, dayOfMonth: number): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}
