import { dateOf, dayOf } from './day';
import type { ImpreciseDate } from './imprecise-date-bounds';

/** The three columns of one imprecise date in a row, for example `heldOnText`, `heldOnFrom`, `heldOnTo`. */
export type ImpreciseColumns<Name extends string, Text extends string | null = string | null> = {
  [Column in `${Name}Text`]: Text;
} & { [Column in `${Name}From` | `${Name}To`]: Date | null };

export function impreciseColumns<Name extends string>(name: Name, date: ImpreciseDate): ImpreciseColumns<Name, string>;
export function impreciseColumns<Name extends string>(name: Name, date: ImpreciseDate | null): ImpreciseColumns<Name>;
export function impreciseColumns<Name extends string>(name: Name, date: ImpreciseDate | null): ImpreciseColumns<Name> {
  const columns = {
    [`${name}Text`]: date?.text ?? null,
    [`${name}From`]: date?.from ? dateOf(date.from) : null,
    [`${name}To`]: date?.to ? dateOf(date.to) : null,
  };
  // TypeScript widens a computed key to `string`; the three keys above are the whole type.
  return columns as ImpreciseColumns<Name>;
}

/** Null when the row holds no wording: without one there is no date. */
export function readImprecise<Name extends string>(
  row: ImpreciseColumns<NoInfer<Name>>,
  name: Name,
): ImpreciseDate | null {
  const columns = row as Record<string, string | Date | null>;
  const text = columns[`${name}Text`];
  if (typeof text !== 'string') return null;
  return { text, from: readDay(columns[`${name}From`]), to: readDay(columns[`${name}To`]) };
}

function readDay(value: string | Date | null | undefined) {
  return value instanceof Date ? dayOf(value) : null;
}
