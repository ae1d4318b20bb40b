import { Card } from '@/components/ui/card';
import { type AnomalyFilters, anomalySearch } from '@/lib/anomalies/filters';
import { anchorOf, bySubject } from '@/lib/anomalies/list-rules';
import type { Anomaly } from '@/lib/anomalies/queries';
import type { Day } from '@/lib/day';
import { count, formatDateTime } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { AcceptForm, type AnomalyAction } from './accept-form';
import { ANOMALY_ROW, AnomalyInstances, AnomalyTitle } from './anomaly-words';

type Accepting = {
  filters: AnomalyFilters;
  /** Null for a day gone by: only what the data says now can be accepted. */
  accept: AnomalyAction | null;
};

/** What waits to be put right or accepted, a card for each project. */
export function OpenAnomalies({
  anomalies,
  past,
  ...accepting
}: Accepting & { anomalies: Anomaly[]; past: Day | null }) {
  return bySubject(anomalies).map(({ subject: { slug, name, isProject }, anomalies: own }) => (
    <Card
      key={slug}
      title={name}
      hint={count(own.length, 'ouverte')}
      actions={
        isProject && (
          <a href={withSearch(paths.project(slug), { au: past })} className="link">
            Ouvrir le projet<span className="sr-only">{`\u00a0: ${name}`}</span>
          </a>
        )
      }
      flush
    >
      <ul>
        {own.map((anomaly) => (
          <OpenAnomaly key={anomaly.key} anomaly={anomaly} {...accepting} />
        ))}
      </ul>
    </Card>
  ));
}

/** With the link that opens the form, or the form: one at a time, since a hundred forms would weigh on every reader. */
function OpenAnomaly({ anomaly, filters, accept }: Accepting & { anomaly: Anomaly }) {
  const anchor = anchorOf(anomaly);
  const here = (accepting: string | null) => withSearch(paths.contradictions, anomalySearch(filters, { accepting }));
  const isOpen = filters.accepting === anchor;
  return (
    <li id={anchor} className={ANOMALY_ROW}>
      <AnomalyTitle anomaly={anomaly} />
      <div className="flex min-w-0 flex-col gap-2.5">
        <AnomalyInstances anomaly={anomaly} />
        {anomaly.former && <FormerAcceptance former={anomaly.former} />}
        {accept && isOpen && <AcceptForm anomaly={anomaly} accept={accept} back={here(null)} />}
      </div>
      {accept && !isOpen && (
        <p className="no-print text-sm">
          <a href={`${here(anchor)}#${anchor}`} className="link inline-flex min-h-6 items-center">
            Conforme à la source…
            <span className="sr-only">{`\u00a0: ${anomaly.title}, ${anomaly.project?.name ?? 'le programme'}`}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** It came back: the data is not what it was when somebody accepted it. */
function FormerAcceptance({ former }: { former: NonNullable<Anomaly['former']> }) {
  return (
    <p className="border-l-2 border-amber ps-3 text-sm text-pretty text-soft">
      {`Acceptée par ${former.by} le ${formatDateTime(former.at)}, avant que les données ne changent\u00a0: «\u00a0${former.note}\u00a0»`}
    </p>
  );
}
