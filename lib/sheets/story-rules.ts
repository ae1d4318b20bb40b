import { activityFormatLabels, activityKindLabels } from '@/lib/activities/labels';
import { fold } from '@/lib/format';
import type { ActivityFormat, ActivityKind } from '@/lib/generated/prisma/enums';
import { countStructures, type StructureNoun } from './structure-rules';

type Told = {
  kind: ActivityKind;
  title: string;
  format: ActivityFormat | null;
  frequency: string | null;
  place: string | null;
  organization: { name: string } | null;
  structureCount: number;
};

/** What is known of an activity beside its title: « hot line · individuel · mensuelle · pour 7 SIAE ». */
export function activityDetails(activity: Told, noun: StructureNoun): string[] {
  const { title, format, frequency, place, organization, structureCount } = activity;
  const kind = activityKindLabels[activity.kind];
  const said = fold(title);
  return [
    said.includes(fold(kind)) ? null : kind,
    format && !said.includes(stemOf(activityFormatLabels[format])) ? activityFormatLabels[format] : null,
    frequency,
    place,
    structureCount > 0 ? `pour ${countStructures(structureCount, noun)}` : null,
    organization ? `menée par ${organization.name}` : null,
  ].filter((detail) => detail !== null);
}

/** « collectif » is said by « Journée collective » too. */
function stemOf(word: string): string {
  return fold(word).slice(0, 6);
}
