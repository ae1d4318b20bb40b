import { RowTh, Table, Th } from '@/components/ui/table';
import type { Bar } from '@/lib/timeline/course-rules';
import type { ContextMark, ProjectCourse } from '@/lib/timeline/timeline-rules';

type CourseTableProps = { courses: readonly ProjectCourse[]; context: readonly ContextMark[] };

/** What the timeline draws, in words, and what it cannot draw for want of a date. */
export function CourseTable({ courses, context }: CourseTableProps) {
  return (
    <Table label="Frise, en tableau" dense stickyFirst>
      <thead>
        <tr>
          <Th>Projet ou événement</Th>
          <Th>Ce qui a duré</Th>
          <Th>Début</Th>
          <Th>Fin</Th>
          <Th>Précision</Th>
        </tr>
      </thead>
      <tbody>
        {courses.flatMap(({ stay, parts, undated }) =>
          [stay, ...parts, ...undated.filter((bar) => bar !== stay)].map((bar) => (
            <tr key={bar.key}>
              <RowTh>{stay.label}</RowTh>
              <td>
                <a href={bar.href} className="link">
                  {bar === stay ? 'dans l’accélérateur' : bar.label}
                </a>
              </td>
              <td>{bar.fromText}</td>
              <td>{bar.toText}</td>
              <td>{precisionOf(bar)}</td>
            </tr>
          )),
        )}
        {context.map(({ slug, title, date }) => (
          <tr key={slug}>
            <RowTh>{title}</RowTh>
            <td>événement</td>
            <td>{date?.text ?? 'date inconnue'}</td>
            <td />
            <td>{date === null && 'sans date dans la source'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function precisionOf({ note, from }: Bar): string {
  return from === null ? `${note}, sans place sur l’axe` : note;
}
