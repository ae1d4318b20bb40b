import { ToDoTable } from '@/components/evaluations/to-do-table';
import { WaitingTable } from '@/components/evaluations/waiting-table';
import { Card } from '@/components/ui/card';
import { Pagination } from '@/components/ui/pagination';
import type { ToDo } from '@/lib/evaluations/queries';
import { count } from '@/lib/format';
import { PAGE_SIZE, pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';
import { LISTS, type ListName } from './lists';

type ListCardProps = {
  name: ListName;
  todo: ToDo;
  /** This list alone is shown, page by page; otherwise its first rows, before those of the next one. */
  isAlone: boolean;
  page: string | string[] | undefined;
};

const FIRST_ROWS = 12;

/** One list of what waits. */
export function ListCard({ name, todo, isAlone, page: asked }: ListCardProps) {
  const { slug, title, hint, table } = LISTS[name];
  const total = todo[name].length;
  const size = isAlone ? PAGE_SIZE : FIRST_ROWS;
  const hrefFor = (page: number) => withSearch(paths.evaluations, { etat: slug, page: page > 1 ? page : null });
  const { page, pageCount, shown } = pageOf<ToDo[ListName][number]>(todo[name], isAlone ? asked : 1, size);
  return (
    <Card
      flush
      title={title}
      hint={hint}
      footer={
        total > size &&
        (isAlone ? (
          <Pagination page={page} pageCount={pageCount} hrefFor={hrefFor} total={count(total, 'ligne')} />
        ) : (
          <a href={hrefFor(1)} className="link">
            Voir les {total} lignes
            <span className="sr-only">{`\u00a0: ${title}`}</span>
          </a>
        ))
      }
    >
      {name === 'waiting' ? (
        <WaitingTable rows={shown as ToDo['waiting']} />
      ) : (
        <ToDoTable label={title} rows={shown as ToDo['late']} {...table} />
      )}
    </Card>
  );
}
