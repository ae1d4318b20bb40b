import type { CellState } from '@/components/charts/cell-state';
import { formatImpreciseDate } from '@/lib/imprecise-date';
import { phaseStateWords } from '@/lib/projects/labels';
import { type Course, isUnrecorded, type PhaseState, type PhaseStep } from '@/lib/projects/rules';

/** The cell that draws the state of a project's phase. */
export const PHASE_CELLS = {
  ahead: 'ahead',
  inProgress: 'inProgress',
  completed: 'done',
  skipped: 'notConcerned',
  stopped: 'onHold',
  notReached: 'notConcerned',
} as const satisfies Record<PhaseState, CellState>;

/** « terminée », « passée »: said of the phase; a phase the project went past without a trace says so. */
export function phaseWord(step: PhaseStep, course: Course): string {
  return isUnrecorded(step, course) ? 'rien d’enregistré' : phaseStateWords[step.state];
}

/** When, and why where it did not take its course: « mai 2018 », « passée · Réseau déjà formé ». */
export function phaseNote(step: PhaseStep, course: Course): string | undefined {
  const when = step.since && formatImpreciseDate(step.since);
  switch (step.state) {
    case 'ahead':
      return isUnrecorded(step, course) ? phaseWord(step, course) : undefined;
    case 'completed':
      return when ?? 'date non précisée';
    case 'inProgress':
      return when ? `depuis ${when}` : 'en cours';
    case 'notReached':
      return phaseWord(step, course);
    default:
      return [phaseWord(step, course), when, step.reason].filter(Boolean).join(' · ');
  }
}
