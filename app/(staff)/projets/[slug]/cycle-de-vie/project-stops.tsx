import type { Lifecycle } from '@/lib/projects/lifecycle-queries';
import { CourseFacts } from './course-facts';
import { CourseStep, DECISIONS } from './course-step';
import { EntryForm, ExitForm, ReinstateForm } from './project-decision-forms';

type StopProps = { lifecycle: Lifecycle; isManager: boolean };

export function EntryStop({ lifecycle: { slug, facts, situation }, isManager }: StopProps) {
  const { course } = situation;
  const entries = facts.filter(({ phase, kind }) => phase === null && kind === 'ENTERED');
  return (
    <CourseStep
      id="entree"
      title="Entrée dans l’accélérateur"
      state={course.hasEntered ? 'done' : 'ahead'}
      word="à enregistrer"
      isWordShown={!course.hasEntered}
    >
      {entries.length > 0 && <CourseFacts facts={entries} />}
      {isManager && (
        <div key={entries.length} className={DECISIONS}>
          <EntryForm slug={slug} course={course} last={entries.at(-1)} />
        </div>
      )}
    </CourseStep>
  );
}

/** The exit, and the returns that may have followed it. */
export function ExitStop({ lifecycle: { slug, facts, situation }, isManager }: StopProps) {
  const { course } = situation;
  const exits = facts.filter(({ phase, kind }) => phase === null && kind !== 'ENTERED');
  return (
    <CourseStep
      id="sortie"
      title="Sortie de l’accélérateur"
      state={course.exit ? 'done' : 'ahead'}
      word={course.exit ? 'sorti' : 'toujours dans l’accélérateur'}
      isWordShown={!course.exit}
    >
      {exits.length > 0 && <CourseFacts facts={exits} />}
      {isManager && course.hasEntered && (
        <div key={exits.length} className={DECISIONS}>
          <ExitForm slug={slug} course={course} last={exits.at(-1)} />
          {course.exit && <ReinstateForm slug={slug} />}
        </div>
      )}
    </CourseStep>
  );
}
