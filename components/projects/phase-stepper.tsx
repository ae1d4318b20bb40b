import { Stepper } from '@/components/charts/stepper';
import { paths } from '@/lib/paths';
import { phaseLabel } from '@/lib/projects/labels';
import { anchorOf } from '@/lib/projects/next-step-rules';
import type { ProjectFrame } from '@/lib/projects/queries';
import type { Course, PhaseStep } from '@/lib/projects/rules';
import { PHASE_CELLS, phaseNote, phaseWord } from './phase-cell';

/** The project's course in one line; a phase skipped or stopped says why. */
export function PhaseStepper({ project: { slug, course, ownLabels } }: { project: ProjectFrame }) {
  return (
    <Stepper
      label="Étapes du projet"
      steps={course.steps.map((step) => ({
        label: phaseLabel(step.phase, ownLabels),
        state: PHASE_CELLS[step.state],
        word: phaseWord(step, course),
        note: noteOf(step, course),
        href: `${paths.lifecycle(slug)}${anchorOf(step.phase)}`,
        current: step.phase === course.current,
      }))}
    />
  );
}

/** Its date and reason; on a day gone by, that its last fact may have come later. */
function noteOf(step: PhaseStep, course: Course): string | undefined {
  const note = phaseNote(step, course);
  return step.isCertain ? note : `${note ?? phaseWord(step, course)} · ≈\u00a0possible`;
}
