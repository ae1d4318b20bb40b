import { RowTh, Table, Th } from '@/components/ui/table';
import { type Day, formatDayShort } from '@/lib/day';
import { formatDateTime } from '@/lib/format';

type ToDoRow = {
  project: string;
  campaign: string;
  adoption: string;
  href: string;
  since: Date | null;
  author: string | null;
  note: string | null;
  dueOn: Day | null;
};

type ToDoTableProps = {
  /** Name of the table, e.g. « Mes brouillons ». */
  label: string;
  rows: ToDoRow[];
  /** What the link says: « Reprendre », « Valider ». */
  action: string;
  /** Heading of the moment: « Enregistrée », « Soumise ». */
  sinceHeading: string;
};

/** Evaluations that wait for somebody, with the one thing to do about each; on a phone the name of the structure leads there at once. */
export function ToDoTable({ label, rows, action, sinceHeading }: ToDoTableProps) {
  return (
    <Table label={label} stickyFirst dense>
      <thead>
        <tr>
          <Th>Structure</Th>
          <Th>Projet et campagne</Th>
          <Th>{sinceHeading}</Th>
          <Th>Échéance</Th>
          <Th>
            <span className="sr-only">À faire</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            <RowTh>
              <a href={row.href} className="hover:underline">
                {row.adoption}
              </a>
              {row.note && (
                <span className="sub line-clamp-2">
                  «{'\u00a0'}
                  {row.note}
                  {'\u00a0'}»
                </span>
              )}
            </RowTh>
            <td>
              {row.project}
              <span className="sub">{row.campaign}</span>
            </td>
            <td className="text-soft">
              {row.since ? formatDateTime(row.since) : 'pas commencée'}
              {row.author && <span className="sub">{row.author}</span>}
            </td>
            <td className="text-soft">{row.dueOn ? formatDayShort(row.dueOn) : 'aucune'}</td>
            <td className="num">
              <a href={row.href} className="link" aria-label={`${action}\u00a0: ${row.adoption}, ${row.campaign}`}>
                {action}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
