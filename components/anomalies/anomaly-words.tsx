import { Badge } from '@/components/ui/badge';
import { severityLabels, severityMeanings, severityTones } from '@/lib/anomalies/labels';
import type { Anomaly } from '@/lib/anomalies/queries';

/** What kind of contradiction it is. */
export function AnomalyTitle({ anomaly: { title, severity } }: { anomaly: Anomaly }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 lg:flex-col">
      <h3 className="font-semibold text-pretty">{title}</h3>
      <span title={severityMeanings[severity]}>
        <Badge tone={severityTones[severity]}>{severityLabels[severity]}</Badge>
      </span>
    </div>
  );
}

/** Each place where it shows, both sides named, with the field to go to. */
export function AnomalyInstances({ anomaly: { instances } }: { anomaly: Anomaly }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {instances.map(({ text, fixes }) => (
        <li key={text} className="flex flex-wrap items-baseline gap-x-4">
          <p className="text-pretty">{text}</p>
          <p className="no-print flex flex-wrap gap-x-4 text-sm">
            {fixes.map(({ label, href }) => (
              <a key={href} href={href} className="link inline-flex min-h-6 items-center">
                {label}
                <span className="sr-only">{`\u00a0: ${text}`}</span>
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** One under the other on a phone; elsewhere the kind, the words, what one can do. */
export const ANOMALY_ROW =
  'grid gap-x-6 gap-y-2 border-t border-line px-4.5 py-3 first:border-t-0 target:bg-green-soft lg:grid-cols-[14rem_minmax(0,1fr)_auto]';
