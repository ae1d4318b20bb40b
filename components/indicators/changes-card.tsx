import { HistoryEntry } from '@/components/projects/history-entry';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import type { Entry } from '@/lib/history/rules';

/** Who wrote and corrected what: the last time in sight, the others on demand. */
export function ChangesCard({ changes }: { changes: Entry[] }) {
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
    </Card>
  );
}
