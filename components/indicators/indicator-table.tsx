import { MEASURE_COLUMNS, MeasureCells, MeasureHeadings, MeasureScope } from '@/components/indicators/measure-cells';
import { TargetWords } from '@/components/indicators/target-words';
import { TotalRow } from '@/components/indicators/total-row';
import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { AsOf } from '@/lib/as-of';
import type { IndicatorRow } from '@/lib/indicators/indicator-queries';
import { paths, withSearch } from '@/lib/paths';

type IndicatorTableProps = { project: string; indicators: IndicatorRow[]; asOf: AsOf };

/** What a project measures, figure by figure, and what the figures of one indicator make together. */
export function IndicatorTable({ project, indicators, asOf }: IndicatorTableProps) {
  return (
    <Table label="Mesures du projet" stickyFirst>
      <thead>
        <tr>
          <Th>Indicateur</Th>
          <MeasureHeadings hasScope />
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRows key={indicator.id} project={project} indicator={indicator} asOf={asOf} />
        ))}
      </tbody>
    </Table>
  );
}

function IndicatorRows({ project, indicator, asOf }: { project: string; indicator: IndicatorRow; asOf: AsOf }) {
  const { name, measures, sum } = indicator;
  const href = withSearch(paths.indicator(project, indicator.slug), { au: asOf.past });
  if (measures.length === 0) {
    return (
      <tr>
        <RowTh>
          <IndicatorName href={href} indicator={indicator} />
        </RowTh>
        <td colSpan={MEASURE_COLUMNS} className="text-soft">
          aucune mesure{asOf.past && indicator.later > 0 ? ' à cette date' : ' pour l’instant'}
          <a href={paths.newMeasure(project, indicator.slug)} className="no-print link ms-3 inline-block py-1">
            Saisir une mesure
            <span className="sr-only">
              {' '}
              de «{'\u00a0'}
              {name}
              {'\u00a0'}»
            </span>
          </a>
        </td>
      </tr>
    );
  }
  return (
    <>
      {measures.map((measure, index) => (
        <tr key={measure.id} className="*:align-top">
          <RowTh>
            {index === 0 ? (
              <IndicatorName href={href} indicator={indicator} />
            ) : (
              <span className="sr-only">{name}</span>
            )}
            <span className="sub sm:hidden">
              <MeasureScope measure={measure} />
            </span>
          </RowTh>
          <MeasureCells measure={measure} isPast={asOf.past !== null} hasScope />
        </tr>
      ))}
      {sum && <TotalRow name={name} sum={sum} columns={MEASURE_COLUMNS} isPast={asOf.past !== null} />}
    </>
  );
}

function IndicatorName({ href, indicator }: { href: string; indicator: IndicatorRow }) {
  return (
    <>
      <a href={href} className="hover:underline">
        {indicator.name}
      </a>
      {indicator.isShared && (
        <span className="mt-0.5 block">
          <Badge>partagé par le programme</Badge>
        </span>
      )}
      {indicator.definition && <span className="block text-sm font-normal text-soft">{indicator.definition}</span>}
      <TargetWords indicator={indicator} />
    </>
  );
}
