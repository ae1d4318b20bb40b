import 'server-only';
import type { AsOf } from '@/lib/as-of';
import { type ToDoFilters, toDoChoices } from '@/lib/progress/to-do-filters';
import { listToDoGroups } from '@/lib/progress/to-do-group-queries';
import { readToDoList } from '@/lib/progress/to-do-list-queries';
import { TO_DO_LISTS, type ToDoListName } from '@/lib/progress/to-do-lists';
import { readToDo } from '@/lib/progress/to-do-queries';
import type { Staff } from '@/lib/viewer';

const PAGE_SIZE = 100;

type Asked = { asOf: AsOf; filters: ToDoFilters; page: string | string[] | undefined };

/** One page of the rows that a figure counts, what they may be narrowed to, and all the figures; a page beyond the last one is the last one. */
export async function readList(staff: Staff, name: ToDoListName, { asOf: { day }, filters, page: asked }: Asked) {
  const [{ counts }, groups] = await Promise.all([readToDo(staff, day), listToDoGroups(staff, name, day)]);
  const choices = toDoChoices(groups, filters);
  const pageCount = Math.max(1, Math.ceil(choices.found / PAGE_SIZE));
  const page = Math.min(pageCount, Math.max(1, Math.trunc(Number(asked)) || 1));
  const window = { most: PAGE_SIZE, after: (page - 1) * PAGE_SIZE, ...filters };
  const { rows } = await readToDoList(staff, name, day, window);
  return { counts, all: counts[TO_DO_LISTS[name].counts], choices, rows, page, pageCount };
}
