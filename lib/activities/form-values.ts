import type { Visibility } from '@/lib/generated/prisma/enums';
import type { ActivityDesk } from './form-queries';

type Line = { adoption: string; isPresent: 'on' | undefined; people: string; note: string };

/** What the form shows: the activity that is edited, or a new one in the phase under way with one structure ticked. */
export function activityFormValues({ activity, structures, currentPhase }: ActivityDesk, ticked?: string) {
  const visibility: Visibility = activity?.visibility ?? 'INTERNAL';
  return {
    kind: activity?.kind ?? '',
    title: activity?.title ?? '',
    heldOn: activity?.heldOn?.text ?? '',
    phase: (activity ? activity.phase : currentPhase) ?? '',
    format: activity?.format ?? '',
    frequency: activity?.frequency ?? '',
    place: activity?.place ?? '',
    description: activity?.description ?? '',
    visibility,
    attendances: structures.map(({ slug }): Line => {
      const known = activity?.attendances.find((attendance) => attendance.adoption.slug === slug);
      const isPresent = known || slug === ticked ? 'on' : undefined;
      return { adoption: slug, isPresent, people: known?.people?.toString() ?? '', note: known?.note ?? '' };
    }),
  };
}
