import type { ComponentProps } from 'react';
import { DifferenceTable } from '@/components/exports/difference-table';
import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { RowTh, Table, Th } from '@/components/ui/table';
import { formatDay } from '@/lib/day';
import { changesOf } from '@/lib/exports/change-rules';
import type { KeptReading } from '@/lib/exports/reading-queries';
import { count, formatDateTime, formatNumber } from '@/lib/format';

type ReadingCardProps = {
  reading: KeptReading;
  /** Writes what may be written of it. */
  apply: ComponentProps<typeof ActionButton>['action'];
  /** Keeps it no longer. */
  forget: ComponentProps<typeof ActionButton>['action'];
};

/** What comparing the last dropped workbook with Essaim showed, and what may be done with it. */
export function ReadingCard({ reading, apply, forget }: ReadingCardProps) {
  const { fileName, title, day, at, isPast, total, tables, differences } = reading;
  const { rows: changed, left } = changesOf(differences);
  const mayApply = changed.length > 0 && !isPast && differences.length === total;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <>
      <Notice
        tone={total === 0 ? 'green' : 'amber'}
        role="status"
        title={total === 0 ? 'Aucune différence.' : `${count(total, 'différence')}.`}
        actions={<ActionButton action={forget} label="Effacer ce résultat" size="sm" />}
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
          {!mayApply && <p className="border-b border-line px-4.5 py-3 text-sm text-soft">{whyNot(reading)}</p>}
          {mayApply && (
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-line px-4.5 py-3">
              <ActionButton
                action={apply}
                label={`Écrire ${count(changed.length, 'ligne')} dans Essaim`}
                variant="primary"
                fields={{ readAt: at.toISOString() }}
              />
              <p className="max-w-prose flex-1 basis-80 text-sm text-soft">
                Chacune comme si vous l’aviez saisie sur sa page, vérifiée et inscrite au journal.
                {left > 0 &&
                  ` ${count(left, 'autre différence reste à corriger sur sa page', 'autres différences restent à corriger sur leur page')}.`}
              </p>
            </div>
          )}
          <DifferenceTable differences={differences} mayApply={mayApply} />
        </Card>
      )}
      <Card flush className="max-w-205" title="Onglet par onglet" hint="ce qui a été comparé">
        <Table label="Onglets comparés" dense>
          <thead>
            <tr>
              <Th>Onglet</Th>
              <Th className="num">Lignes</Th>
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

/** Why nothing of it is written from here. */
function whyNot({ isPast, total, differences }: KeptReading): string {
  if (isPast) return 'Ce classeur montre un jour passé\u00a0: rien n’en est écrit dans Essaim.';
  if (differences.length < total)
    return 'Trop de différences pour être écrites d’un coup\u00a0: exportez un seul projet.';
  return 'Aucune ne s’écrit depuis un fichier\u00a0: chacune se corrige sur sa page, où l’on dit pourquoi.';
}
