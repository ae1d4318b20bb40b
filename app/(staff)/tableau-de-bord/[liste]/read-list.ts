import 'server-only';
import type { AsOf } from '@/lib/as-of';
import { readToDoList } from '@/lib/progress/to-do-list-queries';
import { TO_DO_LISTS, type ToDoListName } from '@/lib/progress/to-do-lists';
import { readToDo } from '@/lib/progress/to-do-queries';
import type { Staff } from '@/lib/viewer';

const PAGE_SIZE = 100;

/** One page of the rows that a figure counts, and all the figures; a page beyond the last one is the last one. */
export async function readList(staff: Staff, name: ToDoListName, { day }: AsOf, asked: string | string[] | undefined) {
  const { counts } = await readToDo(staff, day);
  const all = counts[TO_DO_LISTS[name].counts];
  const pageCount = Math.max(1, Math.ceil(all / PAGE_SIZE));
  const page = Math.min(pageCount, Math.max(1, Math.trunc(Number(asked)) || 1));
  const { rows } = await readToDoList(staff, name, day, { most: PAGE_SIZE, after: (page - 1) * PAGE_SIZE });
  return { counts, rows, all, page, pageCount };
}
