import 'server-only';
import { readAsOf } from '@/lib/as-of';
import { slugOf } from '@/lib/format';
import type { Staff } from '@/lib/viewer';
import { csvOf, type Format, fileNameOf, workbookOf } from './file';
import { logExport } from './journal';
import { legendRows } from './legend';
import { type ListFile, oneOf, type Search } from './list';
import { LISTS, TODAY_ONLY } from './lists';
import type { Table } from './table';

/**
 * A list as a file, under the filters of its address; null when there is no such list, or it is out of reach. Logged.
 * A CSV has room for one table: the first, or the one that the address says, `?table=suites`.
 */
export async function openListFile(staff: Staff, list: string, format: Format, search: Search) {
  const read = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  if (!read) return null;
  const asOf = readAsOf(TODAY_ONLY.has(list) ? {} : search);
  const set = oneOf(search, 'colonnes') === 'toutes' ? 'all' : 'short';
  const found = await read(staff, { search, asOf, set });
  const table = found && (format === 'csv' ? tableIn(found, oneOf(search, 'table')) : found.tables[0]);
  if (!found || !table) return null;
  await logExport(staff, `${list}.${format}`, search);
  if (format === 'xlsx') {
    const bytes = workbookOf(found.tables, legendRows({ ...found, asOf, at: new Date() }));
    return { bytes, fileName: fileNameOf([found.title], asOf.day, format) };
  }
  const names = found.tables.length > 1 ? [found.title, table.name] : [found.title];
  return { bytes: csvOf(table), fileName: fileNameOf(names, asOf.day, format) };
}

function tableIn({ tables }: ListFile, asked: string): Table | undefined {
  return asked ? tables.find(({ name }) => slugOf(name) === asked) : tables[0];
}
