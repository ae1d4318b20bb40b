import type { NumberedMark } from '@/components/timeline/zoom-axis';
import { softDay } from '@/lib/timeline/course-rules';
import type { ContextMark } from '@/lib/timeline/timeline-rules';

type ContextListProps = {
  context: readonly ContextMark[];
  /** The timeline of one project. */
  hrefFor: (project: string) => string;
};

/** The events that have a place on the axis, numbered in their order. */
export function numbered(context: readonly ContextMark[]): NumberedMark[] {
  const dated = context.flatMap((mark) => {
    const day = softDay(mark.date);
    return day ? [{ ...mark, day }] : [];
  });
  return dated.map(({ slug, title, day, date }, index) => ({
    slug,
    number: index + 1,
    day,
    words: `${title}, ${date?.text}`,
  }));
}

/** What weighed on the projects from outside, by the number it has on the axis; without one, the source gives no date. */
export function ContextList({ context, hrefFor }: ContextListProps) {
  const numbers = new Map(numbered(context).map(({ slug, number }) => [slug, number]));
  return (
    <ul aria-label="Événements de contexte" className="mt-2 grid gap-1 text-sm text-soft">
      {context.map(({ slug, title, date, projects }) => (
        <li key={slug}>
          <span className="font-semibold text-violet">{numbers.get(slug) ?? '–'}</span> {title},{' '}
          {date?.text ?? 'sans date dans la source'}
          {projects.map((project, index) => (
            <span key={project.slug}>
              {index === 0 ? '\u00a0: ' : ', '}
              <a href={hrefFor(project.slug)} className="prose-link">
                {project.name}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
