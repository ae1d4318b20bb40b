import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { formatImpreciseDate } from '@/lib/imprecise-date';
import type { DeskLine } from '@/lib/surveys/desk';
import { reasonLabels } from '@/lib/surveys/labels';

/** Why a structure is, or is not, to receive a link: « en veille depuis janvier 2018, choix de la structure ». */
export function whyWords({ reason, events }: DeskLine): string {
  if (reason !== 'onHold' && reason !== 'stopped') return reasonLabels[reason];
  const { since, reason: because } = adoptionCourseOf(events);
  const when = since ? `, ${formatImpreciseDate(since)}` : '';
  return `${reasonLabels[reason]}${when}${because ? `\u00a0: ${because}` : ''}`;
}
