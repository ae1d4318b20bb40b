import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { activityFormatLabels, activityKindLabels } from '@/lib/activities/labels';
import type { ActivityRow } from '@/lib/activities/queries';
import { count } from '@/lib/format';
import { formatBounds } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';

type ActivityTableProps = { label: string; project: string; activities: ActivityRow[]; adoptionCount: number };

/** What was done, when, and how many structures took part. */
export function ActivityTable({ label, project, activities, adoptionCount }: ActivityTableProps) {
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>Activité</Th>
          <Th className="w-48">Date</Th>
          <Th className="w-48">Structures</Th>
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.id}>
            <RowTh className="min-w-56">
              <a href={paths.editActivity(project, activity.id)} className="hover:underline">
                {activity.title}
              </a>
              <span className="sub">{wordsOf(activity)}</span>
            </RowTh>
            <td>
              {activity.heldOn ? (
                <span title={formatBounds(activity.heldOn.from, activity.heldOn.to)}>{activity.heldOn.text}</span>
              ) : (
                <span className="text-faint">non précisée</span>
              )}
            </td>
            <td>
              <Taken part={activity.attendanceCount} of={adoptionCount} title={activity.title} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Taken({ part, of, title }: { part: number; of: number; title: string }) {
  if (of === 0) return <span className="text-faint">aucune déclarée</span>;
  if (part === 0) return <span className="text-faint">non précisé</span>;
  return (
    <Progress
      value={part}
      max={of}
      label={`${title}\u00a0: ${part} sur ${count(of, 'structure')}`}
      text={`${part} / ${of}`}
    />
  );
}

function wordsOf({ kind, format, frequency, place, title, visibility }: ActivityRow): string {
  const name = activityKindLabels[kind];
  const words = [
    name === title ? null : name,
    format && activityFormatLabels[format],
    frequency,
    place,
    SEEN_BY[visibility],
  ];
  return words.filter(Boolean).join(' · ');
}

const SEEN_BY = { INTERNAL: null, CARRIER: 'visible du porteur', PUBLIC: 'publique' };
