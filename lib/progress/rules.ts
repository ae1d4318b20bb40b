import type { Day } from '@/lib/day';
import type { Phase } from '@/lib/generated/prisma/enums';
import { certainty } from '@/lib/imprecise-date';
import { PHASES } from '@/lib/projects/rules';
import type { Sureness } from '@/lib/projects/standing-rules';
import { campaignVerdict, worstOf } from './campaign-rules';
import type { AdoptionFacts, Cell, CellState, ProjectFacts, Verdict } from './facts';
import { activityVerdict, selectionVerdict, withoutFact } from './phase-rules';

/** The columns of the matrix. The feasibility study is the project's own: no structure stands anywhere in it. */
export const MATRIX_PHASES: Phase[] = PHASES.filter(({ perAdoption }) => perAdoption).map(({ phase }) => phase);

export function cellsOf(project: ProjectFacts, adoption: AdoptionFacts, asOf: Day): Cell[] {
  return MATRIX_PHASES.map((phase) => cellOf(phase, project, adoption, asOf));
}

/** Where a structure stands in a phase on a day, and why: a function of dated facts alone. */
export function cellOf(phase: Phase, project: ProjectFacts, adoption: AdoptionFacts, asOf: Day): Cell {
  return { phase, ...verdictOn(phase, project, adoption, asOf) };
}

/** Done counts one, begun or handed in counts a half; what does not concern the structure leaves the total. */
export function progressOf(cells: readonly { state: CellState }[]): { value: number; max: number } {
  const concerned = cells.filter(({ state }) => state !== 'notConcerned');
  return { value: concerned.reduce((sum, { state }) => sum + (WEIGHT[state] ?? 0), 0), max: concerned.length };
}

export function countStates(cells: readonly { state: CellState }[]): Partial<Record<CellState, number>> {
  const counts: Partial<Record<CellState, number>> = {};
  for (const { state } of cells) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** In how many evaluation phases a structure has answered: from two on, its course can be compared. */
export function answeredPhases(cells: readonly Pick<Cell, 'phase' | 'state'>[]): number {
  return cells.filter(({ phase, state }) => EVALUATIONS.includes(phase) && (state === 'done' || state === 'submitted'))
    .length;
}

/** What a day gone by lets one say of a cell. */
export function surenessOfCell({ state, isPossible }: Pick<Cell, 'state' | 'isPossible'>): Sureness {
  if (isPossible) return 'possible';
  return state === 'ahead' ? 'notYet' : 'certain';
}

const EVALUATIONS: Phase[] = PHASES.filter(({ isEvaluation }) => isEvaluation).map(({ phase }) => phase);

const WEIGHT: Partial<Record<CellState, number>> = { done: 1, inProgress: 0.5, submitted: 0.5, returned: 0.5 };

function verdictOn(phase: Phase, project: ProjectFacts, adoption: AdoptionFacts, asOf: Day): Verdict {
  const step = project.course.steps.find((candidate) => candidate.phase === phase);
  if (!step) throw new Error(`The course has no step for ${phase}.`);
  if (adoption.joined && certainty(adoption.joined, asOf) === 'not-yet') {
    return { state: 'ahead', reason: `pas encore entrée (${adoption.joined.text})`, opens: { to: 'adoption' } };
  }
  if (phase === 'SELECTION') return selectionVerdict(step, project.course, adoption, asOf);
  if (phase === 'TRAINING' || phase === 'SUPPORT') return activityVerdict(step, project, adoption, asOf);
  const campaigns = project.campaigns.filter((campaign) => campaign.phase === phase);
  const verdicts = campaigns.map((campaign) => ({
    label: campaign.label,
    ...campaignVerdict(campaign, adoption, step, asOf),
  }));
  return worstOf(verdicts) ?? withoutFact(step, project.course, { to: 'campaigns' });
}
