import { MEASURE_HEADINGS, MeasureCells } from '@/components/indicators/measure-cells';
import { TotalRow } from '@/components/indicators/total-row';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { MeasureRow } from '@/lib/indicators/queries';
import type { Total } from '@/lib/indicators/total-rules';
import { paths, withSearch } from '@/lib/paths';

type MeasureTableProps = {
  name: string;
  measures: MeasureRow[];
  sum: Total<MeasureRow> | null;
  /** Over several projects a line says whose it is; in one project, for which structure. */
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
          <Th>{isProgramme ? 'Projet' : 'Pour qui'}</Th>
          {MEASURE_HEADINGS.map((heading) => (
            <Th key={heading}>{heading}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.id}>
            <RowTh>
              {isProgramme ? (
                <a
                  href={withSearch(paths.indicator(measure.project.slug, measure.indicator), { au: past })}
                  className="hover:underline"
                >
                  {measure.project.name}
                </a>
              ) : (
                (measure.structure?.name ?? 'Tout le projet')
              )}
            </RowTh>
            <MeasureCells measure={measure} isPast={past !== null} />
          </tr>
        ))}
        {sum && <TotalRow name={name} sum={sum} columns={MEASURE_HEADINGS.length} isPast={past !== null} />}
      </tbody>
    </Table>
  );
}
