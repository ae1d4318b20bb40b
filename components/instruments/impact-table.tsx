import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import { changeWords } from '@/lib/instruments/change-words';
import type { ChangeRow } from '@/lib/instruments/changes-queries';

type ImpactTableProps = { changes: ChangeRow[]; previous: number };

/** What each change does to the answers that are already there. */
export function ImpactTable({ changes, previous }: ImpactTableProps) {
  const changed = changes.filter(({ changes: list }) => list.length > 0).length;
  return (
    <Card
      flush
      title="Ce qui change"
      hint={
        changed > 0
          ? `depuis la version ${previous}\u00a0; ses réponses restent, telles qu’elles ont été données`
          : `rien depuis la version ${previous}`
      }
    >
      <Table label={`Ce qui change depuis la version ${previous}`}>
        <thead>
          <tr>
            <Th>Critère</Th>
            <Th>Changement</Th>
            <Th className="num">Réponses</Th>
            <Th>Elles se comparent</Th>
          </tr>
        </thead>
        <tbody>
          {changes.map((row) => (
            <tr key={row.code}>
              <RowTh className="min-w-56">{row.wording || 'Critère sans intitulé'}</RowTh>
              <td className="min-w-56">
                {row.changes.length === 0 ? (
                  <span className="text-faint">inchangé</span>
                ) : (
                  <ul>
                    {changeWords(row).map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                )}
              </td>
              <td className="num">{isNew(row) ? <span className="text-faint">aucune</span> : row.answers}</td>
              <td>
                <Comparable row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Comparable({ row }: { row: ChangeRow }) {
  if (isNew(row)) return <span className="text-soft">à partir de cette version</span>;
  if (row.changes.some(({ change }) => change === 'dropped')) {
    return <span className="text-soft">jusqu’à la version d’avant</span>;
  }
  if (row.comparable === 'all') return <Badge tone="green">oui</Badge>;
  if (row.comparable === 'none') return <Badge tone="red">non</Badge>;
  return (
    <>
      <Badge tone="amber">en partie</Badge>
      <span className="sub">
        {count(row.lost.length, 'palier')} sans suite{'\u00a0'}: {row.lost.map(({ value }) => value).join(', ')}
      </span>
    </>
  );
}

function isNew({ changes }: ChangeRow): boolean {
  return changes.some(({ change }) => change === 'new');
}
