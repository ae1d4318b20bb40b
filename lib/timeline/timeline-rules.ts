import type { Day } from '@/lib/day';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';
import { type Bar, isWithin, type ProjectFacts, partsOfCourse, softDay, stayOf } from './course-rules';
import type { TimelineFilters } from './filters';
import { type Years, yearsOf, zoomOf } from './zoom-rules';

/** A law, a scheme or a strategy, and the projects it weighed on. */
export type ContextMark = {
  slug: string;
  title: string;
  date: ImpreciseDate | null;
  projects: { slug: string; name: string }[];
};

export type ProjectCourse = {
  stay: Bar;
  /** Phases and campaigns, in programme order. */
  parts: Bar[];
  /** What has no place on the axis, told in words. */
  undated: Bar[];
};

type Known = {
  projects: readonly ProjectFacts[];
  context: readonly ContextMark[];
  /** Every date there is: the axis takes them all in, so that it stays the same from one day and one filter to another. */
  dates: readonly (ImpreciseDate | null)[];
  /** Today, whatever the day looked at. */
  now: Day;
};

/** How many projects a page draws. */
export const PAGE_SIZE = 25;

export type Timeline = ReturnType<typeof timelineOf>;

/** What the timeline shows: a zoom keeps what may have been going on in its years, and counts the projects it leaves out. */
export function timelineOf({ projects, context, dates, now }: Known, filters: TimelineFilters) {
  const { day } = filters.asOf;
  const years = yearsOf(dates, now);
  const zoom = zoomOf(filters, years);
  const asked = projects.filter(({ slug, course }) => course.hasEntered && (filters.project ?? slug) === slug);
  const kept = asked.flatMap((project) =>
    courseWithin(project, filters, { shown: zoom ?? years, isZoomed: zoom !== null }),
  );
  return {
    years,
    zoom,
    courses: kept.slice((filters.page - 1) * PAGE_SIZE, filters.page * PAGE_SIZE),
    total: kept.length,
    /** Projects with nothing in the years looked at. */
    leftOut: asked.length - kept.length,
    context: context.filter((mark) => isShown(mark, filters.project, zoom, day)),
  };
}

function courseWithin(
  project: ProjectFacts,
  { asOf, view }: TimelineFilters,
  zoom: { shown: Years; isZoomed: boolean },
) {
  const stay = stayOf(project, asOf);
  const parts = view === 'projets' ? [] : partsOfCourse(project, asOf.day);
  const course: ProjectCourse = {
    stay,
    parts: parts.filter((bar) => isWithin(bar, zoom.shown, asOf.day)),
    undated: zoom.isZoomed ? [] : [stay, ...parts].filter(({ from }) => from === null),
  };
  const isEmpty = !isWithin(stay, zoom.shown, asOf.day) && course.parts.length + course.undated.length === 0;
  return isEmpty ? [] : [course];
}

/** What is to come on the day looked at is not shown; without a date, an event is told as long as all years are. */
function isShown({ date, projects }: ContextMark, project: string | null, zoom: Years | null, day: Day): boolean {
  if (project && !projects.some(({ slug }) => slug === project)) return false;
  if (date && certainty(date, day) === 'not-yet') return false;
  const when = softDay(date);
  return zoom === null || isWithin({ from: when, to: when }, zoom, day);
}
