import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count, formatDateTime } from '@/lib/format';
import type { ListedBatch } from '@/lib/imports/batch-queries';
import { batchStateLabels, batchStateTones } from '@/lib/imports/labels';
import { paths } from '@/lib/paths';

type PastImportsProps = { project: string; campaign: string; batches: readonly ListedBatch[] };

/** Every file dropped into the campaign, and what became of it. */
export function PastImports({ project, campaign, batches }: PastImportsProps) {
  if (batches.length === 0) {
    return (
      <Card title="Fichiers déposés">
        <p className="text-soft">Aucun fichier n’a encore été déposé dans cette campagne.</p>
      </Card>
    );
  }
  return (
    <Card title="Fichiers déposés" hint="du plus récent au plus ancien" flush>
      <Table label="Fichiers déposés dans cette campagne" stickyFirst>
        <thead>
          <tr>
            <Th>Fichier</Th>
            <Th>Quand</Th>
            <Th>Qui</Th>
            <Th className="num">Structures</Th>
            <Th>État</Th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <RowTh>
                <a href={paths.importBatch(project, campaign, batch.id)} className="link">
                  {batch.fileName}
                </a>
              </RowTh>
              <td className="whitespace-nowrap">
                {formatDateTime(batch.undoneAt ?? batch.appliedAt ?? batch.createdAt)}
              </td>
              <td>{batch.author?.name ?? <span className="text-soft">compte supprimé</span>}</td>
              <td className="num">
                {batch.state === 'refused' ? <span className="text-soft">–</span> : batch.structures}
              </td>
              <td>
                {batch.state === 'checked' && batch.structures === 0 ? (
                  <Badge>Rien à importer</Badge>
                ) : (
                  <Badge tone={batchStateTones[batch.state]}>{batchStateLabels[batch.state]}</Badge>
                )}
                {batch.state === 'refused' && <span className="sub">{count(batch.mistakes, 'erreur')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
