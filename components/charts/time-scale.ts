import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';

/** A calendar day, 'YYYY-MM-DD'. */
type Day = string;

/** Places days between two others, in percent of the width: drawings then stretch without script. */
export type TimeScale = {
  from: Day;
  to: Day;
  at: (day: Day) => number;
  /** Each first of January, with every other one marked so that small screens may leave it out. */
  years: { year: number; at: number; minor: boolean }[];
};

export function timeScale(from: Day, to: Day): TimeScale {
  const scale = scaleUtc([utc(from), utc(to)], [0, 100]).clamp(true);
  const at = (date: Date) => Math.round(scale(date) * 100) / 100;
  const years = utcYear.range(utcYear.ceil(utc(from)), utc(to)).map((date, index) => ({
    year: date.getUTCFullYear(),
    at: at(date),
    minor: index % 2 === 1,
  }));
  return { from, to, at: (day) => at(utc(day)), years };
}

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
