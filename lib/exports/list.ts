import type { AsOf } from '@/lib/as-of';
import type { Staff } from '@/lib/viewer';
import type { ColumnSet, Table } from './table';

export type Search = Record<string, string | string[] | undefined>;

/** What a list's address asks for, in the words of its legend. Those without a value are not told. */
export type FilterWords = [filter: string, value: string | null | undefined][];

/** A list as tables: the rows that its page shows under the same address. A CSV holds one of them. */
export type ListFile = { title: string; tables: Table[]; filters: FilterWords };

export type Asked = { search: Search; asOf: AsOf; set: ColumnSet };

/** Null when what the list is about is out of reach. */
export type ReadList = (staff: Staff, asked: Asked) => Promise<ListFile | null>;

/** One search parameter, as the pages read it. */
export function oneOf(search: Search, name: string): string {
  return [search[name]].flat()[0]?.trim() ?? '';
}
