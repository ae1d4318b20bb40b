import { Timeline, type TimelineRow } from '@/components/charts/timeline';
import { Card } from '@/components/ui/card';
import { type Day, formatDayShort, today } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import type { Programme, ProgrammeProject } from '@/lib/progress/programme-queries';
import { axisOf } from '@/lib/progress/programme-rules';
import { lowerFirst } from '@/lib/progress/wording';
import { exitCauseLabel } from '@/lib/projects/labels';

/** Ten years on one axis: each project between its entry and its exit, what weighed on them from outside. */
export function ProgrammeTimeline({ programme, asOf }: { programme: Programme; asOf: Day }) {
  const rows = programme.projects.flatMap(rowOf);
  const marks = programme.context.flatMap(({ title, date }) => {
    const day = softDay(date);
    return day && date ? [{ label: title, day, dayText: date.text }] : [];
  });
  const undated = programme.context.filter(({ date }) => softDay(date) === null);
  const axis = axisOf([...rows.map(({ from }) => from), ...rows.flatMap(({ to }) => (to ? [to] : []))], asOf);
  if (!axis) return null;
  const isOnAxis = asOf <= axis.to;
  return (
    <Card id="frise" title="Frise du programme" hint="bords flous : date connue au mois, au trimestre ou à l’année">
      <Timeline
        id="frise-du-programme"
        label="Frise du programme"
        from={axis.from}
        to={axis.to}
        rows={rows}
        marks={marks}
        today={isOnAxis ? { day: asOf, text: asOf === today() ? 'aujourd’hui' : formatDayShort(asOf) } : undefined}
      />
      {undated.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          Sans date dans la source{'\u00a0'}: {undated.map(({ title }) => title).join(' · ')}.
        </p>
      )}
    </Card>
  );
}

function rowOf({ slug, name, course }: ProgrammeProject): TimelineRow[] {
  const from = softDay(course.enteredOn);
  if (!course.hasEntered || !from) return [];
  const { exit } = course;
  return [
    {
      label: name,
      href: paths.project(slug),
      from,
      to: exit && softDay(exit.on),
      fromText: course.enteredOn?.text ?? '',
      toText: exit ? (exit.on?.text ?? 'date inconnue') : 'en cours',
      note: exit ? lowerFirst(exitCauseLabel(exit.cause)) : 'dans l’accélérateur',
    },
  ];
}

function softDay(date: ImpreciseDate | null): readonly [Day, Day] | null {
  return date?.from && date.to ? [date.from, date.to] : null;
}
