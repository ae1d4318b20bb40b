import type { Day } from '@/lib/day';
import { hasBegun } from '@/lib/imprecise-date';
import type { Finding, FollowUp } from './queries';
import { outcomeOf } from './rules';

/**
 * What was found by a day, and what had come of it: a finding counts from its own day, else from its campaign's. A decision that was
 * done since was still to do, and what later campaigns say of it was not said yet. A decision has no day of its own: it is told.
 */
export function findingsOn(findings: readonly Finding[], day: Day): Finding[] {
  return findings
    .filter(({ on, campaign }) => hasBegun(on ?? campaign?.window ?? null, day))
    .map((finding) => ({ ...finding, followUps: finding.followUps.map((followUp) => followUpOn(followUp, day)) }));
}

function followUpOn(followUp: FollowUp, day: Day): FollowUp {
  const { state, doneOn, activity } = followUp;
  const isToCome = state === 'DONE' && !hasBegun(doneOn ?? activity?.on ?? null, day);
  const checks = followUp.checks.filter(({ campaign, finding }) =>
    hasBegun(campaign?.window ?? finding?.on ?? null, day),
  );
  return {
    ...followUp,
    ...(isToCome && { state: 'PLANNED' as const, doneOn: null, activity: null }),
    checks: isToCome ? [] : checks,
    outcome: isToCome ? null : outcomeOf(checks),
  };
}
