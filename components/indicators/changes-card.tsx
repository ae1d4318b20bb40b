import { HistoryEntry } from '@/components/projects/history-entry';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { count, formatDateTime } from '@/lib/format';
import type { Entry } from '@/lib/history/rules';
import type { RetractedMeasure } from '@/lib/indicators/retracted-queries';

type ChangesCardProps = {
  changes: Entry[];
  /** Figures taken away, each with the way to read it again and put it back. */
  retracted?: (RetractedMeasure & { href: string })[];
};

/** Who wrote and corrected what: the last time in sight, the others on demand. */
export function ChangesCard({ changes, retracted = [] }: ChangesCardProps) {
  const [last, ...earlier] = changes;
  if (!last) return null;
  return (
    <Card title="Qui a changé quoi" hint="une correction garde ce qui était écrit avant">
      <ul>
        <HistoryEntry entry={last} />
      </ul>
      {earlier.length > 0 && (
        <Disclosure summary="Changements précédents">
          <ul className="divide-y divide-line">
            {earlier.map((entry) => (
              <HistoryEntry key={entry.key} entry={entry} />
            ))}
          </ul>
        </Disclosure>
      )}
      {retracted.length > 0 && (
        <Disclosure summary={count(retracted.length, 'mesure retirée', 'mesures retirées')}>
          <ul className="flex flex-col gap-1.5">
            {retracted.map(({ id, words, at, by, href }) => (
              <li key={id}>
                <a href={href} className="prose-link">
                  {words}
                </a>
                <span className="block text-sm text-soft">{`retirée par ${by}, le ${formatDateTime(at)}`}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
