import { Card } from '@/components/ui/card';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getLifecycle } from '@/lib/projects/lifecycle-queries';
import { isManager, requireStaff } from '@/lib/viewer';
import { CourseFacts } from './course-facts';
import { CourseStep, DECISIONS } from './course-step';
import { PhaseStop } from './phase-stop';
import { EntryForm, ExitForm, ReinstateForm } from './project-decision-forms';

export default async function LifecyclePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.lifecycle(slug));
  const lifecycle = (await getLifecycle(staff, slug)) ?? outOfReach();
  const { course } = lifecycle.situation;
  const entries = lifecycle.facts.filter(({ phase, kind }) => phase === null && kind === 'ENTERED');
  const exits = lifecycle.facts.filter(({ phase, kind }) => phase === null && kind !== 'ENTERED');
  const mayDecide = isManager(staff);
  return (
    <Card
      title="Cycle de vie"
      hint={`ce qui est connu de chaque étape, et ce ${mayDecide ? 'que vous décidez' : 'qu’un responsable décide'}`}
    >
      <ol className="pt-1">
        <CourseStep
          id="entree"
          title="Entrée dans l’accélérateur"
          state={course.hasEntered ? 'done' : 'ahead'}
          word="à enregistrer"
          isWordShown={!course.hasEntered}
        >
          {entries.length > 0 && <CourseFacts facts={entries} />}
          {mayDecide && (
            <div key={entries.length} className={DECISIONS}>
              <EntryForm slug={slug} course={course} last={entries.at(-1)} />
            </div>
          )}
        </CourseStep>
        {course.steps.map((step) => (
          <PhaseStop key={step.phase} step={step} lifecycle={lifecycle} isManager={mayDecide} />
        ))}
        <CourseStep
          id="sortie"
          title="Sortie de l’accélérateur"
          state={course.exit ? 'done' : 'ahead'}
          word={course.exit ? 'sorti' : 'toujours dans l’accélérateur'}
          isWordShown={!course.exit}
        >
          {exits.length > 0 && <CourseFacts facts={exits} />}
          {mayDecide && course.hasEntered && (
            <div key={exits.length} className={DECISIONS}>
              <ExitForm slug={slug} course={course} last={exits.at(-1)} />
              {course.exit && <ReinstateForm slug={slug} />}
            </div>
          )}
        </CourseStep>
      </ol>
    </Card>
  );
}
