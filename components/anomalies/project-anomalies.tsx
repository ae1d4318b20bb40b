import { Card } from '@/components/ui/card';
import { severityLabels } from '@/lib/anomalies/labels';
import { anchorOf, splitAnomalies } from '@/lib/anomalies/list-rules';
import type { Anomaly } from '@/lib/anomalies/queries';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';

type ProjectAnomaliesProps = {
  slug: string;
  anomalies: Anomaly[];
  /** The day gone by that the page shows. */
  past?: Day | null;
};

/** Beside a project: what its data says twice differently, each line a way to where it is settled. */
export function ProjectAnomalies({ slug, anomalies, past = null }: ProjectAnomaliesProps) {
  const { open, accepted } = splitAnomalies(anomalies);
  const here = withSearch(paths.contradictions, { projet: slug, au: past });
  return (
    <Card
      id="contradictions"
      title="Contradictions"
      hint={open.length > 0 ? count(open.length, 'ouverte') : undefined}
      actions={
        anomalies.length > 0 && (
          <a href={here} className="link">
            Tout voir<span className="sr-only">{'\u00a0: contradictions'}</span>
          </a>
        )
      }
    >
      {open.length === 0 ? (
        <p className="text-soft">Rien d’ouvert dans ce projet.</p>
      ) : (
        <ul className="-mb-1.5 divide-y divide-line">
          {open.map((anomaly) => (
            <li key={anomaly.key} className="py-2 first:pt-0">
              <a href={`${here}#${anchorOf(anomaly)}`} className="text-pretty hover:underline">
                {anomaly.title}
              </a>
              <p className="text-sm text-soft">{severityLabels[anomaly.severity].toLowerCase()}</p>
            </li>
          ))}
        </ul>
      )}
      {accepted.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          {`${count(accepted.length, 'acceptée')}, ${accepted.length >= 2 ? 'conformes' : 'conforme'} à la source.`}
        </p>
      )}
    </Card>
  );
}
