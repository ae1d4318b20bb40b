import { ExportLinks } from '@/components/exports/export-links';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { ContextList, numbered } from '@/components/timeline/context-list';
import { CourseTable } from '@/components/timeline/course-table';
import { ProgrammeCourse } from '@/components/timeline/programme-course';
import { TimelineLegend } from '@/components/timeline/timeline-legend';
import { ZoomBar } from '@/components/timeline/zoom-bar';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDayShort } from '@/lib/day';
import { count } from '@/lib/format';
import { type TimelineFilters, timelineHref, timelineSearch } from '@/lib/timeline/filters';
import type { Timeline } from '@/lib/timeline/timeline-rules';

/** The drawing, what it numbers, and its table. */
export function TimelineCard({ timeline, filters }: { timeline: Timeline; filters: TimelineFilters }) {
  const { courses, context, zoom, years, leftOut } = timeline;
  const { day, past } = filters.asOf;
  const undated = courses.reduce((sum, course) => sum + course.undated.length, 0);
  return (
    <Card
      title="Projets, étapes et campagnes"
      actions={<ZoomBar filters={filters} years={years} zoom={zoom} />}
      footer={undated + leftOut > 0 ? <p>{apartWords(undated, leftOut)}</p> : undefined}
    >
      {courses.length > 0 ? (
        <ProgrammeCourse
          years={zoom ?? years}
          courses={courses}
          marks={numbered(context)}
          today={{ day, text: past ? formatDayShort(past) : 'aujourd’hui' }}
          hrefForYear={(year) => timelineHref(filters, { zoom: { first: year, last: year } })}
        />
      ) : (
        <EmptyState
          kind="no-result"
          title="Rien de daté dans ces années"
          action={{
            label: 'Voir toutes les années et tous les projets',
            href: timelineHref(filters, { zoom: null, project: null }),
          }}
        />
      )}
      {context.length > 0 && (
        <ContextList context={context} hrefFor={(project) => timelineHref(filters, { project, zoom: null })} />
      )}
      {courses.length > 0 && <TimelineLegend courses={courses} hasMarks={numbered(context).length > 0} />}
      {courses.length > 0 && (
        <ChartDownloads
          chart="frise-des-etapes"
          search={{ ...timelineSearch(filters, { page: filters.page }), au: past }}
        />
      )}
      {courses.length + context.length > 0 && (
        <div className="mt-3">
          <Disclosure summary="Voir le tableau">
            <div className="rounded-control border border-line">
              <CourseTable courses={courses} context={context} />
            </div>
            <div className="mt-2">
              <ExportLinks list="frise" search={{ ...timelineSearch(filters), au: past }} />
            </div>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

/** « 2 éléments sans date sont dits dans le tableau. 3 projets n’ont rien dans ces années. » */
function apartWords(undated: number, leftOut: number): string {
  const said = [
    undated > 0 &&
      `${count(undated, 'élément')} sans date utilisable ${undated > 1 ? 'sont dits' : 'est dit'} dans le tableau seulement.`,
    leftOut > 0 && `${count(leftOut, 'projet')} ${leftOut > 1 ? 'n’ont' : 'n’a'} rien dans ces années.`,
  ];
  return said.filter(Boolean).join(' ');
}
