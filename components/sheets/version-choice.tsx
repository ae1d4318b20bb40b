import { MomentsChoice } from '@/components/ui/moments-choice';
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
    <MomentsChoice
      label="Versions à comparer"
      moments={moments}
      fields={[
        ['de', 'De', String(chosen.before)],
        ['a', 'À', String(chosen.after)],
      ]}
    />
  );
}
