import { Card } from '@/components/ui/card';
import type { OpenFollowUp } from '@/lib/findings/check-queries';
import { followUpStateLabels } from '@/lib/findings/labels';
import { paths } from '@/lib/paths';

type OpenFollowUpsCardProps = { campaign: { project: string; campaign: string }; followUps: OpenFollowUp[] };

/** The decisions that a campaign has still to tell of, beside the form of one structure; nothing when there is none. */
export function OpenFollowUpsCard({ campaign: { project, campaign }, followUps }: OpenFollowUpsCardProps) {
  if (followUps.length === 0) return null;
  return (
    <Card
      title="Suites à vérifier"
      hint={'qu’en dit la structure\u00a0?'}
      actions={
        <a href={paths.followUpChecks(project, campaign)} className="link">
          Répondre
        </a>
      }
    >
      <ul className="divide-y divide-line">
        {followUps.map(({ id, decision, state, activity, finding }) => (
          <li key={id} className="py-2 first:pt-0 last:pb-0">
            <p className="text-pretty">{decision}</p>
            <p className="text-sm text-soft">{[activity, followUpStateLabels[state]].filter(Boolean).join(' · ')}</p>
            <p className="text-sm text-pretty text-soft">après{`\u00a0: ${finding.text}`}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
