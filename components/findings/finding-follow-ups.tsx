import { Card } from '@/components/ui/card';
import type { FindingDesk } from '@/lib/findings/desk-queries';
import { followUpStateLabels } from '@/lib/findings/labels';
import { paths } from '@/lib/paths';

type FindingFollowUpsProps = { project: string; finding: NonNullable<FindingDesk['finding']> };

/** What was decided after the finding that is being edited. */
export function FindingFollowUps({ project, finding: { id, followUps } }: FindingFollowUpsProps) {
  return (
    <Card title="Suites décidées">
      {followUps.length > 0 && (
        <ul className="mb-3 divide-y divide-line">
          {followUps.map((followUp) => (
            <li key={followUp.id} className="py-2 first:pt-0">
              <a href={paths.editFollowUp(project, id, followUp.id)} className="font-medium hover:underline">
                {followUp.decision}
              </a>
              <p className="text-sm text-soft">{followUpStateLabels[followUp.state]}</p>
            </li>
          ))}
        </ul>
      )}
      <a href={paths.newFollowUp(project, id)} className="link">
        {followUps.length > 0 ? 'Décider une autre suite' : 'Décider une suite'}
      </a>
    </Card>
  );
}
