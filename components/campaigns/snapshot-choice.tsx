import { FilterBar } from '@/components/ui/filter-bar';
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
    <FilterBar label="Moments à comparer" submitLabel="Comparer">
      {(
        [
          ['avant', 'Du moment', chosen.before],
          ['apres', 'Au moment', chosen.after],
        ] as const
      ).map(([name, label, value]) => (
        <label key={name} className="min-w-0 basis-72">
          <span className="mb-1 block text-sm font-medium text-soft">{label}</span>
          <select name={name} defaultValue={value} className="control">
            {moments.map((moment) => (
              <option key={moment.value} value={moment.value}>
                {moment.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </FilterBar>
  );
}
