import { type Day, partsOf } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';

/** The years of an axis, both included. */
export type Years = { first: number; last: number };

/** From the year of the earliest day to that of the latest or of the day one looks from: what « tout » shows. */
export function yearsOf(dates: readonly (ImpreciseDate | null)[], today: Day): Years {
  const years = dates.flatMap((date) => [date?.from, date?.to]).flatMap((day) => (day ? [partsOf(day).year] : []));
  const { year } = partsOf(today);
  return { first: Math.min(year, ...years), last: Math.max(year, ...years) };
}

/** The years asked for, put in order and kept on the axis; null when nothing is asked, or everything. */
export function zoomOf(asked: { from: number | null; to: number | null }, all: Years): Years | null {
  if (asked.from === null && asked.to === null) return null;
  const kept = (year: number) => Math.min(all.last, Math.max(all.first, year));
  const ends = [kept(asked.from ?? all.first), kept(asked.to ?? all.last)].sort((a, b) => a - b);
  const [first = all.first, last = all.last] = ends;
  return first === all.first && last === all.last ? null : { first, last };
}

/** The same number of years, just before or just after; null at the end of the axis. */
export function beside({ first, last }: Years, way: -1 | 1, all: Years): Years | null {
  const length = last - first + 1;
  const moved = { first: first + way * length, last: last + way * length };
  const kept = { first: Math.max(all.first, moved.first), last: Math.min(all.last, moved.last) };
  return kept.first > kept.last ? null : kept;
}

export function daysOf({ first, last }: Years): { from: Day; to: Day } {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** « 2017 », « de 2016 à 2019 » */
export function yearsWording({ first, last }: Years): string {
  return first === last ? `${first}` : `de ${first} à ${last}`;
}

export type Tick = {
  day: Day;
  label: string;
  /** The year that begins there, when a zoom on it would show more. */
  year: number | null;
  /** Left out where there is little room. */
  isMinor: boolean;
};

/** What the axis writes: its years, or their quarters and months where few years are looked at. */
export function ticksOf({ first, last }: Years): Tick[] {
  const step = last - first === 0 ? 1 : last - first <= 2 ? 3 : 12;
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year++) {
    for (let month = 1; month <= 12; month += step) {
      const day = `${year}-${String(month).padStart(2, '0')}-01`;
      ticks.push({
        day,
        label: month === 1 ? `${year}` : (SHORT_MONTHS[month - 1] ?? ''),
        year: month === 1 && last > first ? year : null,
        isMinor: isMinor(step, month, year - first),
      });
    }
  }
  return ticks;
}

function isMinor(step: number, month: number, rank: number): boolean {
  return step === 12 ? rank % 2 === 1 : month !== 1 && (step === 3 || month % 3 !== 1);
}

const SHORT_MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
