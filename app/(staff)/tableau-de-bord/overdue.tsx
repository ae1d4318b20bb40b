import { Card } from '@/components/ui/card';
import { formatDay } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { Overdue as OverdueData } from '@/lib/progress/follow-up-queries';

/** Decisions that followed a finding and whose day is over; nothing when there is none. */
export function Overdue({ overdue: { followUps, all } }: { overdue: OverdueData }) {
  const others = all - followUps.length;
  if (all === 0) return null;
  return (
    <Card
      id="suites-en-retard"
      title="Suites en retard"
      hint="décidées après un constat"
      footer={others > 0 && `Et ${count(others, 'autre')}.`}
      flush
    >
      <ul className="divide-y divide-line">
        {followUps.map(({ id, decision, dueOn, owner, project }) => (
          <li key={id} className="px-4.5 py-2.5 text-sm">
            <a
              href={withSearch(paths.findings(project.slug), { etat: 'en-retard' })}
              className="font-medium text-pretty hover:underline"
            >
              {decision}
            </a>
            <p className="text-soft">{[project.name, owner].filter(Boolean).join(' · ')}</p>
            <p className="font-semibold text-red">échéance du {formatDay(dueOn)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
