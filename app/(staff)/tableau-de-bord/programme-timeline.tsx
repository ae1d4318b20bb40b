import { Timeline, type TimelineRow } from '@/components/charts/timeline';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { Card } from '@/components/ui/card';
import type { AsOf } from '@/lib/as-of';
import { type Day, formatDayShort } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { paths, withSearch } from '@/lib/paths';
import type { Programme, ProgrammeProject } from '@/lib/progress/programme-queries';
import { axisOf } from '@/lib/progress/programme-rules';
import { lowerFirst } from '@/lib/progress/wording';
import { exitCauseLabel } from '@/lib/projects/labels';

/** Ten years on one axis: each project between its entry and its exit, what weighed on them from outside. */
export function ProgrammeTimeline({ programme, asOf }: { programme: Programme; asOf: AsOf }) {
  const { day, past } = asOf;
  const rows = programme.projects.flatMap((project) => rowOf(project, past));
  const marks = programme.context.flatMap(({ title, date }) => {
    const soft = softDay(date);
    return soft && date ? [{ label: title, day: soft, dayText: date.text }] : [];
  });
  const undated = programme.context.filter(({ date }) => softDay(date) === null);
  const axis = axisOf([...rows.map(({ from }) => from), ...rows.flatMap(({ to }) => (to ? [to] : []))], day);
  if (!axis) return null;
  const isOnAxis = day <= axis.to;
  return (
    <Card
      id="frise"
      title="Frise du programme"
      hint="bords flous : date connue au mois, au trimestre ou à l’année"
      actions={
        <a href={withSearch(paths.timeline, { au: past })} className="link">
          Frise détaillée
        </a>
      }
    >
      <Timeline
        id="frise-du-programme"
        label="Frise du programme"
        from={axis.from}
        to={axis.to}
        rows={rows}
        marks={marks}
        today={isOnAxis ? { day, text: past ? formatDayShort(past) : 'aujourd’hui' } : undefined}
      />
      <ChartDownloads chart="frise" search={{ au: past }} />
      {undated.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          Sans date dans la source{'\u00a0'}: {undated.map(({ title }) => title).join(' · ')}.
        </p>
      )}
    </Card>
  );
}

function rowOf({ slug, name, course }: ProgrammeProject, past: Day | null): TimelineRow[] {
  const from = softDay(course.enteredOn);
  if (!course.hasEntered || !from) return [];
  const { exit } = course;
  return [
    {
      label: name,
      href: withSearch(paths.project(slug), { au: past }),
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
