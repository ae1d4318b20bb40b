import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { MeasureRow } from '@/lib/indicators/queries';
import { coverageWording, figureWording } from '@/lib/indicators/wording';
import { paths } from '@/lib/paths';
import { visibilityLabels } from '@/lib/projects/labels';

/** Every figure of a project: never without its unit, scope, period and source. */
export function MeasureTable({ slug, measures }: { slug: string; measures: MeasureRow[] }) {
  return (
    <Table label="Mesures du projet" stickyFirst>
      <thead>
        <tr>
          <Th>Indicateur</Th>
          <Th>Valeur</Th>
          <Th>Périmètre</Th>
          <Th>Période</Th>
          <Th>Couverture</Th>
          <Th>Source</Th>
          <Th>Lecture</Th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id}>
            <RowTh>
              {measure.name}
              {measure.definition && <span className="block text-sm font-normal text-soft">{measure.definition}</span>}
            </RowTh>
            <td className="min-w-36">
              <span className="font-semibold">{figureWording(measure)}</span>
              {measure.isComputed && (
                <>
                  {' '}
                  <Badge tone="violet">calculé</Badge>
                  {measure.computation && <span className="mt-0.5 block text-sm text-soft">{measure.computation}</span>}
                </>
              )}
            </td>
            <td className="min-w-40 text-sm">
              {measure.structure && (
                <a href={paths.adoption(slug, measure.structure.slug)} className="prose-link">
                  {measure.structure.name}
                </a>
              )}
              <span className="block">{measure.scope}</span>
            </td>
            <td className="min-w-28 text-sm">{measure.period?.text ?? 'non précisée'}</td>
            <td className="min-w-26 text-sm">
              {coverageWording(measure.coverageCount, measure.coverageTotal) ?? 'non précisée'}
            </td>
            <td className="min-w-40 text-sm text-soft">
              {measure.source}
              {measure.campaign && (
                <a href={paths.campaign(slug, measure.campaign.slug)} className="link block">
                  {measure.campaign.label}
                </a>
              )}
            </td>
            <td className="text-sm">{visibilityLabels[measure.visibility]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
