import { MEASURE_COLUMNS, MeasureCells, MeasureHeadings, MeasureScope } from '@/components/indicators/measure-cells';
import { TotalRow } from '@/components/indicators/total-row';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { MeasureRow } from '@/lib/indicators/queries';
import type { Total } from '@/lib/indicators/total-rules';
import { paths, withSearch } from '@/lib/paths';

type MeasureTableProps = {
  name: string;
  measures: MeasureRow[];
  sum: Total<MeasureRow> | null;
  /** Over several projects a line says whose it is. */
  isProgramme?: boolean;
  /** The day one looks from, when it is past. */
  past: string | null;
};

/** The figures of one indicator, of one project or of several; their own chart is beside. */
export function MeasureTable({ name, measures, sum, isProgramme = false, past }: MeasureTableProps) {
  return (
    <Table label={`Mesures de «\u00a0${name}\u00a0»`} stickyFirst>
      <thead>
        <tr>
          <Th>{isProgramme ? 'Projet et périmètre' : 'Périmètre'}</Th>
          <MeasureHeadings hasScope={false} />
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id} className="*:align-top">
            <RowTh>
              {isProgramme && (
                <a
                  href={withSearch(paths.indicator(measure.project.slug, measure.indicator), { au: past })}
                  className="hover:underline"
                >
                  {measure.project.name}
                </a>
              )}
              <span className="block text-sm font-normal">
                <MeasureScope measure={measure} />
              </span>
            </RowTh>
            <MeasureCells measure={measure} isPast={past !== null} hasScope={false} />
          </tr>
        ))}
        {sum && <TotalRow name={name} sum={sum} columns={MEASURE_COLUMNS - 1} isPast={past !== null} />}
      </tbody>
    </Table>
  );
}
