import type { AsOf } from '@/lib/as-of';
import { dateOf } from '@/lib/day';
import { formatDateTime } from '@/lib/format';
import type { Cell } from '@/lib/workbook';
import type { FilterWords } from './list';
import type { Table } from './table';

// The last tab of every workbook: what the file holds, under which filters, on which day, and what each column means.

export const LEGEND = 'Légende';
export const DAY = 'Situation au';
export const legendHeadings = ['Onglet', 'Colonne', 'Ce qu’elle dit'];
export const legendWidths = [24, 30, 80];

type Told = { title: string; filters: FilterWords; tables: readonly Table[]; asOf: AsOf; at: Date };

/** @param at when the file was made */
export function legendRows({ title, filters, tables, asOf, at }: Told): Cell[][] {
  const asked = filters.flatMap(([filter, value]) => (value ? [['', filter, value]] : []));
  return [
    ['', 'Contenu', title],
    ...asked,
    ['', DAY, dateOf(asOf.day)],
    ...(asOf.past ? [['', 'À cette date', PAST]] : []),
    ['', 'Exporté', `le ${formatDateTime(at)}`],
    ...tables.flatMap(({ name, about, columns }) => [
      [name, '', about],
      ...columns.map(({ heading, meaning }) => [name, heading, meaning]),
    ]),
  ];
}

const PAST =
  'Les faits certains ou possibles ce jour-là, d’après leur propre date et non celle de leur saisie\u00a0; un fait sans date est gardé.';
