import { RowTh, Table, Th } from '@/components/ui/table';
import type { Charge } from '@/lib/accounts/charge-queries';
import { type Day, formatDayShort } from '@/lib/day';
import { evaluationStateLabels } from '@/lib/evaluations/labels';
import { paths } from '@/lib/paths';

type ChargeTableProps = {
  /** Name of the table. */
  label: string;
  day: Day;
};

export function OwnedEvaluations({
  label,
  evaluations,
  day,
}: ChargeTableProps & { evaluations: Charge['evaluations'] }) {
  return (
    <Table label={label} stickyFirst>
      <thead>
        <tr>
          <Th>Structure</Th>
          <Th>Échéance</Th>
          <Th>Projet et campagne</Th>
          <Th>État</Th>
        </tr>
      </thead>
      <tbody>
        {evaluations.map(({ id, adoption, project, campaign, state, dueOn }) => (
          <tr key={id}>
            <RowTh>
              <a href={paths.evaluation(project.slug, campaign.slug, adoption.slug)} className="link">
                {adoption.name}
              </a>
            </RowTh>
            <td>
              <DueOn on={dueOn} day={day} />
            </td>
            <td>
              {project.name}
              <a href={paths.campaign(project.slug, campaign.slug)} className="sub hover:underline">
                {campaign.label}
              </a>
            </td>
            <td>{evaluationStateLabels[state]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function OwnedFollowUps({ label, followUps, day }: ChargeTableProps & { followUps: Charge['followUps'] }) {
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>Ce qui a été décidé</Th>
          <Th>Échéance</Th>
          <Th>Projet</Th>
        </tr>
      </thead>
      <tbody>
        {followUps.map(({ id, decision, finding, project, dueOn }) => (
          <tr key={id}>
            <RowTh>
              <a href={paths.editFollowUp(project.slug, finding, id)} className="link">
                {decision}
              </a>
            </RowTh>
            <td>
              <DueOn on={dueOn} day={day} />
            </td>
            <td>{project.name}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function DueOn({ on, day }: { on: Day | null; day: Day }) {
  if (!on) return <span className="text-soft">aucune</span>;
  return on < day ? (
    <span className="font-medium whitespace-nowrap text-red">{`${formatDayShort(on)}, passée`}</span>
  ) : (
    <span className="whitespace-nowrap text-soft">{formatDayShort(on)}</span>
  );
}
