import type { Visibility } from '@/lib/generated/prisma/enums';
import type { FindingDesk } from './desk-queries';
import type { FollowUpDesk } from './follow-up-queries';

type Given = { campaign?: string; structure?: string };

/** What the form shows: the finding that is edited, or a new one of the campaign or the structure one comes from. */
export function findingFormValues({ finding, campaigns, structures }: FindingDesk, given: Given = {}) {
  const visibility: Visibility = finding?.visibility ?? 'INTERNAL';
  const known = <Row extends { slug: string }>(rows: readonly Row[], slug: string | undefined) =>
    rows.some((row) => row.slug === slug) ? slug : undefined;
  const structure = known(structures, given.structure);
  return {
    kind: finding?.kind ?? '',
    text: finding?.text ?? '',
    campaign: (finding ? finding.campaign?.slug : known(campaigns, given.campaign)) ?? '',
    date: finding?.dateText ?? '',
    concernedCount: finding?.concernedCount?.toString() ?? '',
    concernedTotal: finding?.concernedTotal?.toString() ?? '',
    criteria: finding?.criteria.map(({ criterionId }) => criterionId) ?? [],
    structures: finding?.adoptions.map(({ adoption }) => adoption.slug) ?? (structure ? [structure] : []),
    visibility,
  };
}

/** A new decision is read by those who read its finding. */
export function followUpFormValues({ followUp, finding }: FollowUpDesk) {
  return {
    decision: followUp?.decision ?? '',
    owner: followUp?.ownerId ?? '',
    dueOn: followUp?.dueOn ?? '',
    state: followUp?.state ?? 'PLANNED',
    done: followUp?.doneText ?? '',
    activity: followUp?.activityId ?? '',
    visibility: followUp?.visibility ?? finding.visibility,
  };
}
