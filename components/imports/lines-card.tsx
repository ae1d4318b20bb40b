import type { BatchBodyProps } from '@/components/imports/batch-body';
import { LineDetails } from '@/components/imports/line-details';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Pagination } from '@/components/ui/pagination';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import type { BatchLine } from '@/lib/imports/batch-queries';
import { rowEffectLabels, rowEffectTones } from '@/lib/imports/labels';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';

const LINES_A_PAGE = 50;

/** Each structure of the file: what becomes of it, and how many criteria are answered before and after. */
export function LinesCard({
  place: { project, campaign },
  batch,
  page: asked,
}: Pick<BatchBodyProps, 'place' | 'batch' | 'page'>) {
  const lines = [...batch.lines.filter(isWritten), ...batch.lines.filter((line) => !isWritten(line))];
  const { page, pageCount, shown } = pageOf(lines, asked, LINES_A_PAGE);
  const here = paths.importBatch(project, campaign, batch.id);
  return (
    <Card
      title={batch.state === 'checked' ? 'Ce qui va changer' : 'Ce que l’import a changé'}
      hint={tallyWords(lines)}
      flush
      footer={
        pageCount > 1 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefFor={(number) => withSearch(here, { page: number })}
            total={count(lines.length, 'structure')}
          />
        )
      }
    >
      <Table label="Structures du fichier" stickyFirst>
        <thead>
          <tr>
            <Th>Structure</Th>
            <Th>Évaluation</Th>
            <Th>Critères renseignés</Th>
            <Th>Ce qui change</Th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.slug}>
              <RowTh>
                <a href={paths.evaluation(project, campaign, line.slug)} className="link">
                  {line.name}
                </a>
              </RowTh>
              <td>
                <Badge tone={rowEffectTones[line.effect]}>{rowEffectLabels[line.effect]}</Badge>
              </td>
              <td className="whitespace-nowrap">
                {line.effect !== 'same' && `${line.answered.before} → `}
                <b className="font-semibold">{line.answered.after}</b>
                <span className="text-soft"> sur {batch.criteria}</span>
              </td>
              <td>
                <LineDetails details={line.details} name={line.name} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

/** What changes comes first, each part in the order of the file. */
function isWritten({ effect }: BatchLine): boolean {
  return effect !== 'same';
}

/** « 8 saisies commencées, 2 modifiées, 1 inchangée ». */
function tallyWords(lines: readonly BatchLine[]): string {
  const number = (effect: BatchLine['effect']) => lines.filter((line) => line.effect === effect).length;
  const parts = [
    number('begun') > 0 && count(number('begun'), 'saisie commencée', 'saisies commencées'),
    number('changed') > 0 && count(number('changed'), 'modifiée'),
    number('same') > 0 && count(number('same'), 'inchangée'),
  ];
  return parts.filter(Boolean).join(', ');
}
