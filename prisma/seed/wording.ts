import { type ImpreciseDate, impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';

/** An imprecise date in its own words: « mi 2018 ». */
export type Wording = string;

/** The three columns of a date of the seed, all null when it is unknown. Throws on a wording that cannot be read. */
export function dateColumns<Name extends string>(name: Name, wording: Wording | undefined) {
  return impreciseColumns(name, wording === undefined ? null : readWording(wording));
}

function readWording(wording: Wording): ImpreciseDate {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(`The seed holds a date that cannot be read: « ${wording} ». ${parsed.message}`);
  return parsed.date;
}
