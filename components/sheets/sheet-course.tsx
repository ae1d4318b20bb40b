import { Stepper } from '@/components/charts/stepper';
import { Badge } from '@/components/ui/badge';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';
import { courseNotes, outsideSteps } from '@/lib/sheets/course-rules';

/** The phases with their dates, then the reasons and decisions that were published. */
export function SheetCourse({ sheet, isFramed = true }: { sheet: Sheet; isFramed?: boolean }) {
  const { name, course, events, phaseLabels } = sheet;
  const notes = courseNotes(events, phaseLabels);
  return (
    <>
      <div className={isFramed ? 'rounded-card border border-line bg-card p-4.5 print:border-0 print:p-0' : ''}>
        <Stepper label={`Les étapes de ${name}`} steps={outsideSteps(course, phaseLabels)} />
      </div>
      {notes.length > 0 && (
        <dl className="mt-5 divide-y divide-line">
          {notes.map(({ label, reason, decision }) => (
            <div
              key={label}
              className="grid gap-x-6 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[11rem_minmax(0,1fr)] print:break-inside-avoid print:py-1"
            >
              <dt className="text-soft">{label}</dt>
              <dd className="flex max-w-[42rem] flex-col gap-1">
                {reason && <p>{reason}</p>}
                {decision && (
                  <p>
                    <Badge tone="violet">Décision</Badge> {decision}
                  </p>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
