import { groups } from 'd3-array';
import type { Anomaly } from '@/lib/anomalies/queries';
import { count, formatDateTime } from '@/lib/format';
import type { Block, Section } from './content';
import { saidAlike } from './name-rules';

type Of = 'project' | 'programme';

/** What the data says twice differently, or does not say: what was accepted as the source has it, then what waits to be looked at. */
export function contradictionSection(anomalies: readonly Anomaly[], { of }: { of: Of }): Section {
  const accepted = anomalies.filter(({ acceptance }) => acceptance !== null);
  const open = anomalies.filter(({ acceptance }) => acceptance === null);
  return {
    id: 'contradictions',
    title: 'Limites et contradictions des données',
    hint: `ce que la source dit de deux façons, ou ne dit pas\u00a0: ${count(accepted.length, 'acceptée')}, ${count(open.length, 'ouverte')}`,
    blocks: [
      ...(anomalies.length === 0
        ? [{ kind: 'text', text: 'Aucune contradiction dans les données.' } satisfies Block]
        : []),
      ...titled('Acceptées, conformes à la source', accepted, of),
      ...titled('À confirmer ou à corriger', open, of),
    ],
  };
}

function titled(text: string, anomalies: readonly Anomaly[], of: Of): Block[] {
  if (anomalies.length === 0) return [];
  return [{ kind: 'heading', text }, ...(of === 'project' ? anomalies.map(passageOf) : byKind(anomalies))];
}

function passageOf({ title, instances, acceptance }: Anomaly): Block {
  return {
    kind: 'passage',
    passage: {
      tag: title,
      text: instances.map(({ text }) => text).join('\n'),
      after: acceptance ? [{ lead: 'Conforme à la source', text: acceptance.note, source: sourceOf(acceptance) }] : [],
    },
  };
}

/** One kind after the other, each once, and the projects it was found in: the same words do not come back ten times. */
function byKind(anomalies: readonly Anomaly[]): Block[] {
  return groups(anomalies, ({ title }) => title).map(([label, alike]) => ({
    kind: 'list',
    label,
    items: saidAlike(
      alike.map(({ project, instances, acceptance }) => ({
        from: project?.name ?? 'Le programme',
        text: [
          instances.map(({ text }) => text).join(' '),
          ...(acceptance ? [`Conforme à la source\u00a0: ${acceptance.note} (${sourceOf(acceptance)})`] : []),
        ].join('\n'),
      })),
    ).map(({ from, text }) => `${from}\u00a0: ${text}`),
  }));
}

function sourceOf({ by, at }: NonNullable<Anomaly['acceptance']>): string {
  return `${by}, ${formatDateTime(at)}`;
}
