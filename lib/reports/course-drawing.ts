import type { TimelineMark, TimelineRow } from '@/components/charts/timeline';
import type { Drawing } from '@/lib/chart-files';
import { type Day, formatDayShort, today } from '@/lib/day';
import { type Bar, isWithin } from '@/lib/timeline/course-rules';
import type { Timeline } from '@/lib/timeline/timeline-rules';
import { daysOf, yearsWording } from '@/lib/timeline/zoom-rules';
import { softDay } from './soft-days';
import { timelineDrawing } from './timeline-drawing';

/** The timeline as its page shows it, zoom included: projects, their phases and campaigns; null when nothing has a place on the axis. */
export function courseDrawing({ courses, context, zoom, years }: Timeline, asOf: Day): Drawing | null {
  const shown = zoom ?? years;
  const rows = courses.flatMap(({ stay, parts }) =>
    [stay, ...parts].flatMap((bar) => (isWithin(bar, shown, asOf) ? rowOf(bar) : [])),
  );
  if (rows.length === 0) return null;
  const marks = context.flatMap(({ title, date }): TimelineMark[] =>
    softDay(date).map((day) => ({ label: title, day, dayText: date?.text ?? '' })),
  );
  const axis = daysOf(shown);
  const words = asOf === today() ? 'aujourd’hui' : formatDayShort(asOf);
  return timelineDrawing({
    title: zoom ? `Frise, ${yearsWording(zoom)}` : 'Frise',
    ...axis,
    rows,
    marks,
    today: axis.from <= asOf && asOf <= axis.to ? { day: asOf, text: words } : undefined,
  });
}

function rowOf({ label, kind, from, to, fromText, toText, note }: Bar): TimelineRow[] {
  if (!from) return [];
  const dates = fromText === toText ? fromText : `${fromText} → ${toText}`;
  const isStay = kind === 'stay';
  return [{ label: isStay ? label : `– ${label}`, from, to, fromText, toText, note: isStay ? note : dates }];
}
