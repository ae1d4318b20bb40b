import { ExportLinks } from '@/components/exports/export-links';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { NO_FILTER, type ToDoFilters, toDoHref, toDoSearch } from '@/lib/progress/to-do-filters';
import { TO_DO_LISTS, type ToDoListName } from '@/lib/progress/to-do-lists';
import type { readList } from './read-list';
import { ToDoTable } from './to-do-table';

type ToDoCardProps = {
  list: ToDoListName;
  read: Awaited<ReturnType<typeof readList>>;
  filters: ToDoFilters;
  past: Day | null;
};

/** The rows, as many as the figure that led here unless a filter narrows them; nothing waiting is good news, and said so. */
export function ToDoCard({ list, read: { rows, all, choices, page, pageCount }, filters, past }: ToDoCardProps) {
  const { slug, empty, emptyHint } = TO_DO_LISTS[list];
  if (rows.length === 0) {
    return (
      <Card flush>
        {all > 0 ? (
          <EmptyState
            kind="no-result"
            title="Rien n’attend avec ces filtres"
            action={{ label: 'Effacer les filtres', href: toDoHref(list, NO_FILTER, { au: past }) }}
          />
        ) : (
          <EmptyState kind="nothing-for-you" title={empty}>
            {emptyHint}
          </EmptyState>
        )}
      </Card>
    );
  }
  return (
    <>
      <Card flush>
        <ToDoTable list={list} rows={rows} past={past} hasPeople={choices.hasPeople} />
      </Card>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => toDoHref(list, filters, { au: past, page: wanted })}
        total={count(choices.found, 'ligne')}
      />
      <ExportLinks list="a-traiter" search={{ liste: slug, ...toDoSearch(filters), au: past }} />
    </>
  );
}
