import { parse } from 'csv-parse/sync';
import type { Staff } from '@/lib/viewer';
import { gathered, readSheets } from '@/lib/workbook-stream.fixture';
import type { Search } from './list';
import { openListFile } from './list-files';
import { openWorkbook } from './workbook';

// Files as somebody takes them, whole.

export async function exported(staff: Staff, project: string | null, search: Search = {}): Promise<Buffer> {
  const file = await openWorkbook(staff, project, search);
  if (!file) throw new Error('The project is within reach.');
  return gathered(file.bytes());
}

export async function sheetsOf(staff: Staff, list: string, search: Search) {
  const file = await openListFile(staff, list, 'xlsx', search);
  if (!file) throw new Error(`No file for ${list}.`);
  return readSheets(await gathered(file.bytes));
}

export async function recordsOf(staff: Staff, list: string, search: Search): Promise<string[][]> {
  const file = await openListFile(staff, list, 'csv', search);
  if (!file) throw new Error(`No file for ${list}.`);
  return parse(await gathered(file.bytes), { bom: true, delimiter: ';', relax_quotes: true });
}
