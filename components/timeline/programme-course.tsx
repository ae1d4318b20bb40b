import { timeScale } from '@/components/charts/time-scale';
import { BarRow } from '@/components/timeline/bar-row';
import { type NumberedMark, ZoomAxis, ZoomGrid } from '@/components/timeline/zoom-axis';
import { isWithin } from '@/lib/timeline/course-rules';
import type { ProjectCourse } from '@/lib/timeline/timeline-rules';
import { daysOf, ticksOf, type Years } from '@/lib/timeline/zoom-rules';

type ProgrammeCourseProps = {
  years: Years;
  courses: readonly ProjectCourse[];
  marks: readonly NumberedMark[];
  /** The day one looks from: open bars stop there. */
  today: { day: string; text: string };
  /** The timeline of one year. */
  hrefForYear: (year: number) => string;
};

/** Projects, phases and campaigns on one axis. Bars fade between the earliest and the latest day they may begin or end. */
export function ProgrammeCourse({ years, courses, marks, today, hrefForYear }: ProgrammeCourseProps) {
  const { from, to } = daysOf(years);
  const scale = timeScale(from, to);
  const isOnAxis = from <= today.day && today.day <= to;
  const axis = { scale, marks, ticks: ticksOf(years), today: isOnAxis ? today : undefined };
  return (
    <section aria-label="Frise" className="relative">
      <ZoomAxis {...axis} hrefFor={hrefForYear} />
      <ZoomGrid {...axis} />
      <ul className="relative grid gap-3 pt-1 pb-2">
        {courses.map(({ stay, parts }, index) => (
          <li key={stay.key}>
            <BarRow
              bar={stay}
              id={`frise-${index}`}
              scale={scale}
              today={today.day}
              isOutside={!isWithin(stay, years, today.day)}
            />
            {parts.length > 0 && (
              <ul className="max-md:grid max-md:gap-1">
                {parts.map((bar, place) => (
                  <li key={bar.key}>
                    <BarRow bar={bar} id={`frise-${index}-${place}`} scale={scale} today={today.day} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
