import { FilterBar } from '@/components/ui/filter-bar';
import { formatDateTime } from '@/lib/format';
import { NOW } from '@/lib/sheets/moment-rules';
import type { SheetVersions } from '@/lib/sheets/version-queries';

type VersionChoiceProps = { versions: SheetVersions['versions']; chosen: NonNullable<SheetVersions['chosen']> };

/** Which two states of the sheet are compared: two versions, or one and today's data. */
export function VersionChoice({ versions, chosen }: VersionChoiceProps) {
  const moments = [
    { value: NOW, label: 'données d’aujourd’hui' },
    ...versions.map(({ number, publishedAt }) => ({
      value: String(number),
      label: `version\u00a0${number}, ${formatDateTime(publishedAt)}`,
    })),
  ];
  return (
    <FilterBar label="Versions à comparer" submitLabel="Comparer">
      {(
        [
          ['de', 'De', chosen.before],
          ['a', 'À', chosen.after],
        ] as const
      ).map(([name, label, value]) => (
        <label key={name} className="min-w-0 flex-1 basis-56">
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
