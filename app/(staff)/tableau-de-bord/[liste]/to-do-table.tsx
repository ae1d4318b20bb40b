import { RowTh, Table, Th } from '@/components/ui/table';
import { paths } from '@/lib/paths';
import type { ToDoRow } from '@/lib/progress/to-do-list-queries';

/** What waits, row by row, each with the one thing to do about it. */
export function ToDoTable({ label, rows, action }: { label: string; rows: ToDoRow[]; action: string }) {
  return (
    <Table label={label} stickyFirst dense>
      <thead>
        <tr>
          <Th>Quoi</Th>
          <Th>Projet</Th>
          <Th>Depuis quand, pourquoi</Th>
          <Th>
            <span className="sr-only">À faire</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.label} ${row.href}`}>
            <RowTh>
              <a href={row.href} className="hover:underline">
                {row.name}
              </a>
              {row.within && <span className="sub">{row.within}</span>}
            </RowTh>
            <td>
              <a href={paths.project(row.project.slug)} className="hover:underline">
                {row.project.name}
              </a>
            </td>
            <td className="text-soft">{row.since ?? 'non précisé'}</td>
            <td className="num">
              <a href={row.href} className="link" aria-label={row.label}>
                {action}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
