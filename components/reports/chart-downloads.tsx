import { paths, withSearch } from '@/lib/paths';

type ChartDownloadsProps = {
  /** Which chart, as `paths.chartFile` names it. */
  chart: string;
  /** What the chart is drawn from: project, campaign, day… */
  search?: Record<string, string | number | null | undefined>;
};

/** Under a chart: the same as a file, for a slide or a document. */
export function ChartDownloads({ chart, search = {} }: ChartDownloadsProps) {
  return (
    <p className="no-print mt-2 text-sm text-soft">
      Télécharger{'\u00a0'}:{' '}
      {(['svg', 'png'] as const).map((format, index) => (
        <span key={format}>
          {index > 0 && ', '}
          <a href={withSearch(paths.chartFile(chart, format), search)} download className="link">
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
}
