import type { TimelineMark, TimelineRow } from '@/components/charts/timeline';
import type { Drawing } from '@/lib/chart-files';
import { type Day, formatDayShort, today } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { axisOf } from '@/lib/progress/programme-rules';
import { lowerFirst } from '@/lib/progress/wording';
import { exitCauseLabel } from '@/lib/projects/labels';
import type { Course } from '@/lib/projects/rules';
import { softDay } from './soft-days';
import { timelineDrawing } from './timeline-drawing';

type Told = { name: string; course: Course };
type Context = { title: string; date: ImpreciseDate | null };

/** Each project between its entry and its exit, and what weighed on them from outside; null when no entry has a date. */
export function programmeTimeline(projects: readonly Told[], context: readonly Context[], asOf: Day): Drawing | null {
  const rows = projects.flatMap(rowOf);
  const marks = context.flatMap(({ title, date }): TimelineMark[] =>
    softDay(date).map((day) => ({ label: title, day, dayText: date?.text ?? '' })),
  );
  const axis = axisOf([...rows.map(({ from }) => from), ...rows.flatMap(({ to }) => (to ? [to] : []))], asOf);
  if (!axis) return null;
  const onAxis = marks.filter(({ day }) => day[1] >= axis.from && day[0] <= axis.to);
  const words = asOf === today() ? 'aujourd’hui' : formatDayShort(asOf);
  return timelineDrawing({
    title: 'Frise du programme',
    ...axis,
    rows,
    marks: onAxis,
    today: asOf <= axis.to ? { day: asOf, text: words } : undefined,
  });
}

function rowOf({ name, course }: Told): TimelineRow[] {
  const { enteredOn, hasEntered, exit } = course;
  const [from] = softDay(enteredOn);
  if (!hasEntered || !from) return [];
  const [to] = softDay(exit?.on ?? null);
  return [
    {
      label: name,
      from,
      to: to ?? null,
      fromText: enteredOn?.text ?? '',
      toText: exit ? (exit.on?.text ?? 'date inconnue') : 'en cours',
      note: exit ? lowerFirst(exitCauseLabel(exit.cause)) : 'dans l’accélérateur',
    },
  ];
}
