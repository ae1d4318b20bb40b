import { RowTh, Table, Th } from '@/components/ui/table';
import { activityFormatLabels, activityKindLabels } from '@/lib/activities/labels';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';

/** The activities it took part in, with its own people and note. */
export function SupportReceived({ adoption }: { adoption: AdoptionPage }) {
  return (
    <Table label={`Accompagnement reçu par ${adoption.name}`}>
      <thead>
        <tr>
          <Th>Activité</Th>
          <Th>Date</Th>
          <Th className="num">Personnes</Th>
          <Th>Note</Th>
        </tr>
      </thead>
      <tbody>
        {adoption.attendances.map(({ id, people, note, activity }) => (
          <tr key={id}>
            <RowTh className="min-w-44">
              <a href={paths.editActivity(adoption.project.slug, activity.id)} className="hover:underline">
                {activity.title}
              </a>
              <span className="sub">
                {[
                  activityKindLabels[activity.kind],
                  activity.format && activityFormatLabels[activity.format],
                  activity.frequency,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </RowTh>
            <td>{activity.heldOn?.text ?? <span className="text-faint">non précisée</span>}</td>
            <td className="num">
              {people === null ? <span className="text-faint">non compté</span> : formatNumber(people)}
            </td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
