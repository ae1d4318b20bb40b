import type { ReactNode } from 'react';
import { adoptionMarks, evaluationMarks } from '@/components/adoptions/course-marks';
import { ActionButton } from '@/components/forms/action-button';
import type { FormState } from '@/lib/action-state';
import { courseLinesOf } from '@/lib/adoptions/course-lines';
import { type CourseLine, courseInOrder } from '@/lib/adoptions/course-list';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { formatBounds } from '@/lib/imprecise-date';

type AdoptionCourseProps = {
  adoption: AdoptionPage;
  /** Takes the last fact back. */
  undo: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** What a structure lived, from the first fact to the last, each with its date as it is known. */
export function AdoptionCourse({ adoption, undo }: AdoptionCourseProps) {
  const { placed, undated } = courseInOrder(courseLinesOf(adoption));
  const last = adoption.events.at(-1);
  // Facts taken from the source have no author: they are not taken back here.
  const undoable = last?.author ? last.sequence : null;
  const undoOf = (line: CourseLine) =>
    line.of === 'step' && line.sequence === undoable ? (
      <ActionButton
        action={undo}
        label="Annuler cette étape"
        size="sm"
        fields={{ project: adoption.project.slug, adoption: adoption.slug, sequence: line.sequence }}
      />
    ) : null;
  return (
    <>
      {placed.length > 0 && <Lines label="Parcours" lines={placed} undoOf={undoOf} />}
      {undated.length > 0 && (
        <>
          <h3
            className={`mb-3 text-sm font-medium text-soft ${placed.length > 0 ? 'mt-5 border-t border-line pt-4' : ''}`}
          >
            Activités sans date
          </h3>
          <Lines label="Activités sans date" lines={undated} undoOf={undoOf} />
        </>
      )}
    </>
  );
}

type LinesProps = { label: string; lines: CourseLine[]; undoOf: (line: CourseLine) => ReactNode };

function Lines({ label, lines, undoOf }: LinesProps) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {lines.map((line) => (
        <li key={line.key} className={LINE}>
          <Mark line={line} />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-medium">
                {line.href ? (
                  <a href={line.href} className="hover:underline">
                    {line.title}
                  </a>
                ) : (
                  line.title
                )}
              </span>
              {line.date && (
                <span className="text-sm text-soft" title={formatBounds(line.date.from, line.date.to)}>
                  {line.date.text}
                </span>
              )}
            </p>
            {line.detail && <p className="text-sm text-soft">{line.detail}</p>}
            <div className="no-print empty:hidden mt-1.5">{undoOf(line)}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ line }: { line: CourseLine }) {
  if (line.of === 'activity') {
    return (
      <svg viewBox="0 0 20 20" className="size-5 flex-none text-edge" aria-hidden="true">
        <circle cx="10" cy="10" r="4" className="fill-card" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    );
  }
  const state = line.of === 'step' ? adoptionMarks[line.kind] : evaluationMarks[line.state];
  return (
    <span className={`cell cell-${state} flex-none`}>
      <svg aria-hidden="true">
        <use href={`#cell-${state}`} />
      </svg>
    </span>
  );
}

const LINE =
  'relative flex items-start gap-3 pb-4 last:pb-0 ' +
  'not-last:before:absolute not-last:before:top-6 not-last:before:bottom-0.5 not-last:before:left-2.5 not-last:before:w-px not-last:before:bg-line';
