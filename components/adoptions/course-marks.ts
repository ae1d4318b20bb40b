import type { CellState } from '@/components/charts/cell-state';
import type { AdoptionEventKind, EvaluationState } from '@/lib/generated/prisma/enums';

/** The cell that stands for each fact of a course. */
export const adoptionMarks = {
  CONTACTED: 'ahead',
  SELECTED: 'done',
  STARTED: 'done',
  ON_HOLD: 'onHold',
  RESUMED: 'done',
  STOPPED: 'notConcerned',
  AUTONOMOUS: 'done',
} satisfies Record<AdoptionEventKind, CellState>;

export const evaluationMarks = {
  INVITED: 'ahead',
  DRAFT: 'inProgress',
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  VALIDATED: 'done',
  WITHDRAWN: 'notConcerned',
} satisfies Record<EvaluationState, CellState>;
