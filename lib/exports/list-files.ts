import 'server-only';
import { readAsOf } from '@/lib/as-of';
import type { Staff } from '@/lib/viewer';
import { csvOf, type Format, fileNameOf, workbookOf } from './file';
import { logExport } from './journal';
import { legendRows } from './legend';
import { oneOf, type Search } from './list';
import { LISTS, TODAY_ONLY } from './lists';

/** A list as a file, under the filters of its address; null when there is no such list, or it is out of reach. Logged. */
export async function openListFile(staff: Staff, list: string, format: Format, search: Search) {
  const read = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  if (!read) return null;
  const asOf = readAsOf(TODAY_ONLY.has(list) ? {} : search);
  const set = oneOf(search, 'colonnes') === 'toutes' ? 'all' : 'short';
  const found = await read(staff, { search, asOf, set });
  const [first] = found?.tables ?? [];
  if (!found || !first) return null;
  await logExport(staff, `${list}.${format}`, search);
  const bytes =
    format === 'csv' ? csvOf(first) : workbookOf(found.tables, legendRows({ ...found, asOf, at: new Date() }));
  return { bytes, fileName: fileNameOf(found.title, asOf.day, format) };
}
