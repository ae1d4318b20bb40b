import { FindingSource } from '@/components/findings/finding-source';
import { Badge } from '@/components/ui/badge';
import { formatDay } from '@/lib/day';
import type { AskedFollowUp } from '@/lib/findings/check-queries';
import { findingKindLabels, findingKindTones, followUpStateLabels } from '@/lib/findings/labels';
import { paths } from '@/lib/paths';

/** A decision as a later campaign reads it: what it followed, and where it stands. */
export function AskedDecision({ project, followUp }: { project: string; followUp: AskedFollowUp }) {
  const { id, decision, state, doneOn, dueOn, isOverdue, owner, activity, finding } = followUp;
  const where = [activity, doneOn?.text, followUpStateLabels[state], owner].filter(Boolean).join(' · ');
  return (
    <div>
      <h3 className="font-semibold text-pretty">
        <a href={paths.editFollowUp(project, finding.id, id)} className="hover:underline">
          {decision}
        </a>
      </h3>
      <p className="text-sm text-soft">
        {where}
        {dueOn && state === 'PLANNED' && (
          <span className={isOverdue ? 'font-semibold text-red' : ''}>
            {` · ${isOverdue ? 'en retard, ' : ''}échéance du ${formatDay(dueOn)}`}
          </span>
        )}
      </p>
      <div className="mt-2 border-s-2 border-line ps-3">
        <p className="text-sm text-pretty">
          <Badge tone={findingKindTones[finding.kind]}>{findingKindLabels[finding.kind]}</Badge> {finding.text}
        </p>
        <FindingSource finding={finding} />
      </div>
    </div>
  );
}
