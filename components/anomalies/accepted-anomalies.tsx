import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import { anchorOf, type splitAnomalies } from '@/lib/anomalies/list-rules';
import { count, formatDateTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { AnomalyAction } from './accept-form';
import { ANOMALY_ROW, AnomalyInstances, AnomalyTitle } from './anomaly-words';

type AcceptedAnomaliesProps = {
  anomalies: ReturnType<typeof splitAnomalies>['accepted'];
  withdraw: AnomalyAction;
};

/** What somebody found to be as the source has it: who, when, and why. */
export function AcceptedAnomalies({ anomalies, withdraw }: AcceptedAnomaliesProps) {
  if (anomalies.length === 0) return null;
  return (
    <Card
      id="acceptees"
      title="Conformes à la source"
      hint={`${count(anomalies.length, 'acceptée')}\u00a0; elles se rouvrent si les données changent`}
      flush
    >
      <ul>
        {anomalies.map((anomaly) => (
          <li key={anomaly.key} id={anchorOf(anomaly)} className={ANOMALY_ROW}>
            <div className="flex flex-col gap-1">
              <p className="text-sm text-soft">
                {anomaly.project ? (
                  <a href={paths.project(anomaly.project.slug)} className="hover:underline">
                    {anomaly.project.name}
                  </a>
                ) : (
                  'Le programme'
                )}
              </p>
              <AnomalyTitle anomaly={anomaly} />
            </div>
            <div className="flex min-w-0 flex-col gap-1.5">
              <AnomalyInstances anomaly={anomaly} />
              <blockquote className="border-l-2 border-green ps-3">
                <p className="text-pretty whitespace-pre-line">{anomaly.acceptance.note}</p>
                <footer className="text-sm text-soft">
                  {`${anomaly.acceptance.by}, le ${formatDateTime(anomaly.acceptance.at)}`}
                </footer>
              </blockquote>
            </div>
            <div className="no-print">
              <ActionButton
                action={withdraw}
                label="Retirer l’acceptation"
                size="sm"
                fields={{ anomaly: anomaly.key }}
              />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
