import { type Day, formatDay } from '@/lib/day';
import { saidBy } from '@/lib/findings/chain-rules';
import { findingKindLabels, followUpStateLabels, outcomeLabels, outcomeMeanings } from '@/lib/findings/labels';
import type { Finding, FollowUp } from '@/lib/findings/queries';
import { count } from '@/lib/format';
import { hasBegun } from './begun-rules';
import type { Passage } from './content';
import { internally } from './internal-rules';

type After = Passage['after'];

/** The findings that were known on a day, and of what was decided only what had been done or said by then. */
export function findingsOn<F extends Finding>(findings: readonly F[], day: Day): F[] {
  return findings
    .filter(({ on, campaign }) => hasBegun(on ?? campaign?.window ?? null, day))
    .map((finding) => ({ ...finding, followUps: finding.followUps.map((followUp) => followUpOn(followUp, day)) }));
}

/** One that is known to have been done later was still to be done. */
function followUpOn(followUp: FollowUp, day: Day): FollowUp {
  const checks = followUp.checks.filter(({ campaign }) => hasBegun(campaign?.window ?? null, day));
  const isDoneLater = !hasBegun(followUp.doneOn ?? followUp.activity?.on ?? null, day);
  return isDoneLater
    ? { ...followUp, checks, state: 'PLANNED', doneOn: null, activity: null }
    : { ...followUp, checks };
}

/** What an evaluation showed, whole, then what was decided, done, and said of it afterwards. */
export function passageOf(finding: Finding): Passage {
  const { kind, visibility, text, on, campaign, concerned, organization, structures, criteria, followUps } = finding;
  const source = [
    on?.text ?? campaign?.window?.text,
    concerned && concernedWords(concerned),
    organization,
    structures.map(({ name }) => name).join(', '),
    criteria.length > 0 && `critères\u00a0: ${criteria.join(', ')}`,
  ];
  return {
    tag: internally(findingKindLabels[kind], { visibility }),
    text,
    source: source.filter(Boolean).join(' · ') || undefined,
    after: followUps.flatMap(afterOf),
  };
}

function afterOf({ visibility, decision, owner, dueOn, state, doneOn, activity, checks }: FollowUp): After {
  const due = dueOn && state === 'PLANNED' ? `échéance du ${formatDay(dueOn)}` : null;
  const done = [activity?.title, (doneOn ?? activity?.on)?.text].filter(Boolean).join(' · ');
  return [
    {
      lead: internally('Décidé', { visibility }),
      text: decision,
      source: [owner && `responsable\u00a0: ${owner}`, due].filter(Boolean).join(' · '),
    },
    ...(done || state !== 'PLANNED'
      ? [{ lead: 'Ensuite', text: [followUpStateLabels[state], done].filter(Boolean).join(' · ') }]
      : []),
    ...saidBy(checks).map(({ outcome, campaign, findings, notes }) => ({
      lead: outcomeLabels[outcome],
      text: [...findings.map(({ text }) => text), ...notes].join('\n') || outcomeMeanings[outcome],
      source: campaign ? [campaign.label, campaign.window?.text].filter(Boolean).join(' · ') : undefined,
    })),
  ];
}

function concernedWords({ count: concerned, total }: NonNullable<Finding['concerned']>): string {
  return total === null ? count(concerned, 'structure') : `${count(concerned, 'structure')} sur ${total}`;
}
