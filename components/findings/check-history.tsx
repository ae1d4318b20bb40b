import { FindingSource } from '@/components/findings/finding-source';
import { Badge } from '@/components/ui/badge';
import type { FollowUpDesk } from '@/lib/findings/follow-up-queries';
import { outcomeLabels, outcomeTones } from '@/lib/findings/labels';
import { formatDateTime } from '@/lib/format';

type Checks = NonNullable<FollowUpDesk['followUp']>['checks'];

/** All that was ever said of a decision, latest first: the latest counts, none is overwritten. */
export function CheckHistory({ checks }: { checks: Checks }) {
  return (
    <ol className="divide-y divide-line">
      {checks.toReversed().map(({ id, outcome, note, finding, campaign, author, recordedAt }) => (
        <li key={id} className="py-2.5 first:pt-0 last:pb-0">
          <Badge tone={outcomeTones[outcome]}>{outcomeLabels[outcome]}</Badge>
          {finding && <p className="mt-1 text-pretty">{finding.text}</p>}
          {note && <p className="mt-1 text-sm text-pretty text-soft">{note}</p>}
          <FindingSource finding={{ campaign, on: null }} />
          {author && (
            <p className="text-xs text-soft">
              {author}, le {formatDateTime(recordedAt)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
