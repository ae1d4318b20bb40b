import { Badge } from '@/components/ui/badge';
import { outcomeLabels, outcomeTones } from '@/lib/findings/labels';
import type { FollowUp } from '@/lib/findings/queries';
import { FindingSource } from './finding-source';

/** What came of a decision: the finding of a later evaluation, or that none speaks of it yet. */
export function FollowUpOutcome({ followUp: { outcome, outcomeFinding, outcomeCampaign } }: { followUp: FollowUp }) {
  const source = outcomeFinding ?? (outcomeCampaign && { campaign: outcomeCampaign, on: null });
  return (
    <div className="flex gap-2 max-md:ps-5">
      <span aria-hidden="true" className="flex-none text-soft">
        →
      </span>
      <div className="min-w-0">
        <p className="text-pretty">
          {outcome && (
            <>
              <Badge tone={outcomeTones[outcome]}>{outcomeLabels[outcome]}</Badge>{' '}
            </>
          )}
          {outcomeFinding?.text ?? (outcome ? '' : <span className="text-soft">pas encore d’effet constaté</span>)}
        </p>
        {source && <FindingSource finding={source} />}
      </div>
    </div>
  );
}
