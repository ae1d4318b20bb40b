import { Card } from '@/components/ui/card';
import { count } from '@/lib/format';
import type { ImpreciseDate } from '@/lib/imprecise-date';

export type Support = { title: string; heldOn: ImpreciseDate | null; people: number | null; note: string | null };

/** What the structure took part in. */
export function SupportCard({ support, activitiesHref }: { support: readonly Support[]; activitiesHref: string }) {
  return (
    <Card title="Accompagnement reçu">
      {support.length === 0 ? (
        <p className="text-soft">
          Aucune participation notée.{' '}
          <a href={activitiesHref} className="link">
            Noter une présence
          </a>
        </p>
      ) : (
        <ul className="flex flex-col gap-1 text-soft">
          {support.map(({ title, heldOn, people, note }) => (
            <li key={`${title} ${heldOn?.text}`}>
              {[heldOn ? `${title}, ${heldOn.text}` : title, people && count(people, 'personne'), note]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
