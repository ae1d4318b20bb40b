import { Card } from '@/components/ui/card';
import type { Entry } from '@/lib/history/rules';
import { paths } from '@/lib/paths';
import { HistoryEntry } from './history-entry';

export function RecentHistory({ slug, entries }: { slug: string; entries: Entry[] }) {
  return (
    <Card
      title="Derniers changements"
      footer={
        <a href={paths.history(slug)} className="link">
          Tout l’historique
        </a>
      }
    >
      {entries.length === 0 ? (
        <p className="text-soft">Aucun changement enregistré.</p>
      ) : (
        <ul className="divide-y divide-line">
          {entries.slice(0, 3).map((entry) => (
            <HistoryEntry key={entry.key} entry={entry} isBrief />
          ))}
        </ul>
      )}
    </Card>
  );
}
