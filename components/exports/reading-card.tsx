import { DifferenceTable } from '@/components/exports/difference-table';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { RowTh, Table, Th } from '@/components/ui/table';
import { formatDay } from '@/lib/day';
import type { KeptReading } from '@/lib/exports/reading-queries';
import { count, formatDateTime, formatNumber } from '@/lib/format';

/** What comparing the last dropped workbook with Essaim showed. */
export function ReadingCard({ reading }: { reading: KeptReading }) {
  const { fileName, title, day, at, total, tables, differences } = reading;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <>
      <Notice
        tone={total === 0 ? 'green' : 'amber'}
        role="status"
        title={total === 0 ? 'Aucune différence.' : `${count(total, 'différence')}.`}
      >
        «{'\u00a0'}
        {fileName}
        {'\u00a0'}», {title}, situation au {formatDay(day)}, relu le {formatDateTime(at)}
        {'\u00a0'}: {count(rows, 'ligne comparée', 'lignes comparées')}.
      </Notice>
      {total > 0 && (
        <Card
          flush
          title="Ce que le fichier dit autrement"
          hint={
            differences.length < total
              ? `les ${formatNumber(differences.length)} premières sur ${formatNumber(total)}`
              : 'cellule par cellule'
          }
        >
          <DifferenceTable differences={differences} />
        </Card>
      )}
      <Card flush title="Onglet par onglet" hint="ce qui a été comparé">
        <Table label="Onglets comparés" dense>
          <thead>
            <tr>
              <Th>Onglet</Th>
              <Th className="num">Lignes d’Essaim</Th>
              <Th className="num">Différences</Th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <tr key={table.name}>
                <RowTh>{table.name}</RowTh>
                <td className="num">{formatNumber(table.rows)}</td>
                <td className="num">{formatNumber(table.differences)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </>
  );
}
