import { type AdoptionCourse, adoptionCourseOf } from '@/lib/adoptions/rules';
import { type Day, today } from '@/lib/day';
import type { Phase } from '@/lib/generated/prisma/enums';
import { phaseLabel } from '@/lib/projects/labels';
import type { Cell, CellState, ProjectFacts } from './facts';
import { standingLine } from './labels';
import { latestAdoption, markPossible } from './latest-rules';
import { adoptionFactsOf, type FactsRow, latestProjectFactsOf, projectFactsOf } from './project-facts';
import { cellsOf, countStates, MATRIX_PHASES, progressOf } from './rules';

export type MatrixRow = {
  slug: string;
  /** The structure's name once it has one, its slot until then. */
  name: string;
  isNamed: boolean;
  standing: string;
  state: AdoptionCourse['state'];
  cells: Cell[];
  progress: { value: number; max: number };
};

export type Matrix = {
  project: { slug: string; name: string };
  phases: { phase: Phase; label: string }[];
  rows: MatrixRow[];
  counts: Partial<Record<CellState, number>>;
  /** The day it shows, when it is not today: its cells then say whether they are certain. */
  past: Day | null;
};

/** Rows ready to draw. */
export function matrixOf(row: FactsRow, asOf: Day, facts: ProjectFacts = projectFactsOf(row, asOf)): Matrix {
  // What is recorded has happened by today: only a day gone by may be in doubt.
  const past = asOf < today() ? asOf : null;
  const latest = past && latestProjectFactsOf(row, facts, past);
  const rows = row.adoptions.map((adoption) => {
    const own = adoptionFactsOf(adoption);
    const course = adoptionCourseOf(own.events, asOf);
    const shown = cellsOf(facts, own, asOf);
    const cells = latest ? markPossible(shown, cellsOf(latest, latestAdoption(own, facts, asOf), asOf)) : shown;
    return {
      slug: adoption.slug,
      name: adoption.organization?.name ?? adoption.label,
      isNamed: adoption.organization !== null,
      standing: standingLine(course, own.wave, own.joined),
      state: course.state,
      cells,
      progress: progressOf(cells),
    };
  });
  return {
    project: { slug: row.slug, name: row.name },
    phases: MATRIX_PHASES.map((phase) => ({ phase, label: phaseLabel(phase, row.phaseLabels) })),
    rows,
    past,
    counts: countStates(rows.flatMap(({ cells }) => cells)),
  };
}

/** How many of its cells a day gone by leaves in doubt. */
export function countPossible({ rows }: Pick<Matrix, 'rows'>): number {
  return rows.flatMap(({ cells }) => cells).filter(({ isPossible }) => isPossible).length;
}
