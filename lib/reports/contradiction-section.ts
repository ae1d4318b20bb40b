import type { Anomaly } from '@/lib/anomalies/queries';
import { count, formatDateTime } from '@/lib/format';
import type { Block, Section } from './content';

/** What the data says twice differently: what was accepted as the source has it, then what waits to be looked at. */
export function contradictionSection(anomalies: readonly Anomaly[], { of }: { of: 'project' | 'programme' }): Section {
  const accepted = anomalies.filter(({ acceptance }) => acceptance !== null);
  const open = anomalies.filter(({ acceptance }) => acceptance === null);
  return {
    id: 'contradictions',
    title: 'Contradictions',
    hint: `${count(accepted.length, 'acceptée')}, ${count(open.length, 'ouverte')}`,
    blocks: [
      ...(anomalies.length === 0
        ? [{ kind: 'text', text: 'Aucune contradiction dans les données.' } satisfies Block]
        : []),
      ...(accepted.length > 0 ? [{ kind: 'heading', text: 'Acceptées, conformes à la source' } satisfies Block] : []),
      ...accepted.map((anomaly) => blockOf(anomaly, of)),
      ...(open.length > 0 ? [{ kind: 'heading', text: 'À confirmer ou à corriger' } satisfies Block] : []),
      ...open.map((anomaly) => blockOf(anomaly, of)),
    ],
  };
}

function blockOf({ title, project, instances, acceptance }: Anomaly, of: 'project' | 'programme'): Block {
  return {
    kind: 'passage',
    passage: {
      tag: title,
      text: instances.map(({ text }) => text).join('\n'),
      source: of === 'programme' ? (project?.name ?? 'Le programme') : undefined,
      after: acceptance
        ? [
            {
              lead: 'Conforme à la source',
              text: acceptance.note,
              source: `${acceptance.by}, ${formatDateTime(acceptance.at)}`,
            },
          ]
        : [],
    },
  };
}
