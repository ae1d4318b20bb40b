import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { isWritable } from '@/lib/exports/change-rules';
import { pageOfDifference } from '@/lib/exports/difference-links';
import { differenceLabels, differenceTones } from '@/lib/exports/labels';
import type { Reading } from '@/lib/exports/reading-schema';

/** Each difference with its place in the file, what Essaim holds and what the file says. */
export function DifferenceTable({ differences, mayApply }: Pick<Reading, 'differences'> & { mayApply: boolean }) {
  return (
    <Table label="Différences entre le fichier et Essaim">
      <thead>
        <tr>
          <Th>Où</Th>
          <Th>Quoi</Th>
          <Th className="max-md:hidden">Dans Essaim</Th>
          <Th className="max-md:hidden">Dans le fichier</Th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const { table, row, line, column, kind, before, after } = difference;
          return (
            <tr key={`${table} ${row} ${line} ${column} ${kind}`}>
              <RowTh>
                {table}
                {line !== null && `, ligne ${line}`}
                {row !== null && <RowKey href={pageOfDifference(difference)}>{row}</RowKey>}
              </RowTh>
              <td>
                {column && <span className="block font-semibold">{column}</span>}
                <Badge tone={differenceTones[kind]}>{differenceLabels[kind]}</Badge>
                {mayApply && !isWritable(difference) && <span className="sub">à corriger sur sa page</span>}
                {/* On a phone, one above the other. */}
                <span className="mt-1.5 block break-words whitespace-pre-line md:hidden">
                  {before ?? <Empty kind={kind} />} → {after ?? <Empty kind={kind} />}
                </span>
              </td>
              <td className="min-w-40 break-words whitespace-pre-line max-md:hidden">
                {before ?? <Empty kind={kind} />}
              </td>
              <td className="min-w-40 break-words whitespace-pre-line max-md:hidden">
                {after ?? <Empty kind={kind} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What the row is known by; where it can be told, the way to its page. */
function RowKey({ href, children }: { href: string | null; children: string }) {
  return (
    <span className="sub break-all">
      {href ? (
        <a href={href} className="link inline-block min-h-6">
          {children}
        </a>
      ) : (
        children
      )}
    </span>
  );
}

function Empty({ kind }: { kind: Reading['differences'][number]['kind'] }) {
  return <span className="text-soft">{kind === 'changed' ? 'vide' : '–'}</span>;
}
