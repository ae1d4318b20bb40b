import { answeredWords, apartWords } from '@/components/campaigns/tally-words';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Snapshots } from '@/lib/campaigns/snapshot-queries';
import { count, formatDateTime } from '@/lib/format';

type Closing = Snapshots['closings'][number];

/** Each time the campaign closed: when, by whom, with what, and why it was reopened after. */
export function ClosingTable({ closings, label }: { closings: Closing[]; label: string }) {
  return (
    <Table label={`Clichés de la campagne ${label}`} dense>
      <thead>
        <tr>
          <Th>Cliché</Th>
          <Th>Pris le</Th>
          <Th>Réponses</Th>
          <Th>Rouverte ensuite</Th>
        </tr>
      </thead>
      <tbody>
        {closings.map((closing) => (
          <tr key={closing.name}>
            <RowTh>
              n°{'\u00a0'}
              {closing.name}
            </RowTh>
            <td>
              {formatDateTime(closing.at)}
              {closing.by && <span className="sub">par {closing.by}</span>}
            </td>
            <td>
              <ClosingTally closing={closing} />
            </td>
            <td>
              {closing.reopened ? (
                <>
                  {closing.reopened.reason ?? 'sans raison notée'}
                  <span className="sub">
                    le {formatDateTime(closing.reopened.at)}
                    {closing.reopened.by && `, par ${closing.reopened.by}`}
                  </span>
                </>
              ) : (
                <span className="text-soft">non</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ClosingTally({ closing: { tally, answered, hasSnapshot } }: { closing: Closing }) {
  if (!hasSnapshot) return <span className="text-soft">close sans cliché</span>;
  if (!tally) {
    return (
      <>
        {count(answered, 'rendue')}
        <span className="sub">ce cliché ne dit pas qui était attendu</span>
      </>
    );
  }
  const apart = apartWords(tally);
  return (
    <>
      {answeredWords(tally, 'CLOSED')}
      {apart.length > 0 && (
        <span className="sub">
          à part{'\u00a0'}: {apart.join(', ')}
        </span>
      )}
    </>
  );
}
