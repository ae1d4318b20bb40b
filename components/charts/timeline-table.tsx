import type { TimelineMark, TimelineRow } from '@/components/charts/timeline';
import { RowTh, Table, Th } from '@/components/ui/table';

type TimelineTableProps = { label: string; rowHeading: string; rows: TimelineRow[]; marks: TimelineMark[] };

/** What the timeline draws, in words. */
export function TimelineTable({ label, rowHeading, rows, marks }: TimelineTableProps) {
  return (
    <div className="rounded-control border border-line">
      <Table label={`${label}, en tableau`} dense>
        <thead>
          <tr>
            <Th>{rowHeading}</Th>
            <Th>Début</Th>
            <Th>Fin</Th>
            <Th>Précision</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <RowTh>{row.label}</RowTh>
              <td>{row.fromText}</td>
              <td>{row.toText}</td>
              <td>{row.note}</td>
            </tr>
          ))}
          {marks.map((mark) => (
            <tr key={mark.label}>
              <RowTh>{mark.label}</RowTh>
              <td>{mark.dayText}</td>
              <td />
              <td>événement</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
