import { Card } from '@/components/ui/card';
import type { ProjectOverview } from '@/lib/projects/overview-queries';

/** Laws, schemes and strategies that weighed on the project. */
export function ContextCard({ events }: { events: ProjectOverview['contextEvents'] }) {
  if (events.length === 0) return null;
  return (
    <Card title="Contexte">
      <ul className="flex flex-col gap-3">
        {events.map(({ key, title, on, effect }) => (
          <li key={key}>
            <p className="font-medium">{title}</p>
            {on && <p className="text-sm text-soft">{on.text}</p>}
            {effect && <p className="mt-0.5 text-sm">{effect}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
