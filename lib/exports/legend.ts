import type { AsOf } from '@/lib/as-of';
import { dateOf } from '@/lib/day';
import { formatDateTime } from '@/lib/format';
import type { Cell } from '@/lib/workbook';
import type { FilterWords } from './list';
import type { Table } from './table';

// The last tab of every workbook: what the file holds, under which filters, on which day, and what each column means.

export const LEGEND = 'Légende';
export const CONTENT = 'Contenu';
export const DAY = 'Situation au';
/** Only there when the file shows a day gone by. */
export const PAST = 'À cette date';
/** Only there when the file is the whole of one project. */
export const PROJECT = 'Identifiant du projet';
export const legendHeadings = ['Onglet', 'Colonne', 'Ce qu’elle dit'];
export const legendWidths = [24, 30, 80];

type Told = { title: string; filters: FilterWords; tables: readonly Table[]; asOf: AsOf; at: Date };

/** @param at when the file was made */
export function legendRows({ title, filters, tables, asOf, at }: Told): Cell[][] {
  const asked = filters.flatMap(([filter, value]) => (value ? [['', filter, value]] : []));
  return [
    ['', CONTENT, title],
    ...asked,
    ['', DAY, dateOf(asOf.day)],
    ...(asOf.past ? [['', PAST, PAST_MEANING]] : []),
    ['', 'Exporté', `le ${formatDateTime(at)}`],
    ...tables.flatMap(({ name, about, columns }) => [
      [name, '', about],
      ...columns.map(({ heading, meaning }) => [name, heading, meaning]),
    ]),
  ];
}

const PAST_MEANING =
  'Les faits certains ou possibles ce jour-là, d’après leur propre date et non celle de leur saisie\u00a0; un fait sans date est gardé.';
