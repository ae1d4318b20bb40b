import { RowTh, Table, Th } from '@/components/ui/table';
import type { Day } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import type { ToDoRow } from '@/lib/progress/to-do-list-queries';
import { TO_DO_LISTS, type ToDoListName } from '@/lib/progress/to-do-lists';

type ToDoTableProps = {
  list: ToDoListName;
  rows: ToDoRow[];
  past: Day | null;
  /** Nobody is ever in charge of some lists. */
  hasPeople: boolean;
};

/** What waits, row by row, the most pressing first: why it is there, and the one thing that ends it. Two columns on a phone. */
export function ToDoTable({ list, rows, past, hasPeople }: ToDoTableProps) {
  const { title, of, action } = TO_DO_LISTS[list];
  return (
    <Table label={title} stickyFirst dense>
      <thead>
        <tr>
          <Th>{of === 'followUps' ? 'Suite décidée' : 'Structure'}</Th>
          <Th className="whitespace-normal">Pourquoi, depuis quand</Th>
          {hasPeople && <Th className="max-md:hidden">À la charge de</Th>}
          <Th className="max-md:hidden">
            <span className="sr-only">À faire</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.label} ${row.href}`}>
            <RowTh className="max-md:min-w-28">
              <a href={row.href} className="inline-block py-0.5 hover:underline">
                {row.name}
              </a>
              <span className="sub">
                <a
                  href={withSearch(paths.project(row.project.slug), { au: past })}
                  className="inline-flex min-h-6 items-center hover:underline"
                >
                  {row.project.name}
                </a>
                {row.within && ` · ${row.within}`}
              </span>
            </RowTh>
            <td className="text-pretty">
              {row.why}
              {row.more && <span className="sub">{row.more}</span>}
              {row.inCharge && <span className="sub md:hidden">à la charge de {row.inCharge}</span>}
              <span className="block md:hidden">
                <Action row={row} action={action} />
              </span>
            </td>
            {hasPeople && (
              <td className={`max-md:hidden ${row.inCharge ? '' : 'text-soft'}`}>{row.inCharge ?? 'personne'}</td>
            )}
            <td className="num max-md:hidden">
              <Action row={row} action={action} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Action({ row, action }: { row: ToDoRow; action: string }) {
  return (
    <a href={row.href} className="link inline-flex min-h-6 items-center" aria-label={row.label}>
      {action}
    </a>
  );
}
