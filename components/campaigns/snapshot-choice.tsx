import { MomentsChoice } from '@/components/ui/moments-choice';
import type { Snapshots } from '@/lib/campaigns/snapshot-queries';
import { formatDateTime } from '@/lib/format';

type SnapshotChoiceProps = { campaign: Snapshots; chosen: NonNullable<Snapshots['chosen']> };

/** Which two moments are compared: two snapshots, or one and now. */
export function SnapshotChoice({ campaign, chosen }: SnapshotChoiceProps) {
  const moments = [
    ...campaign.closings
      .filter(({ hasSnapshot }) => hasSnapshot)
      .map(({ name, at }) => ({ value: name, label: `cliché n°\u00a0${name}, ${formatDateTime(at)}` })),
    { value: 'maintenant', label: 'maintenant' },
  ];
  return (
    <MomentsChoice
      label="Moments à comparer"
      moments={moments}
      fields={[
        ['avant', 'Du moment', chosen.before],
        ['apres', 'Au moment', chosen.after],
      ]}
    />
  );
}
